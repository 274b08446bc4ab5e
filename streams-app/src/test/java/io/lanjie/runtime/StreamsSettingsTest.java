package io.lanjie.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {

    private static final Map<String, String> VARIABLES = Map.of(
            "LANJIE_FINGERPRINT_SECRET", "sixteen-characters-at-least",
            "LANJIE_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SSL");
    private static final FaultHandling FAULT_HANDLING =
            new FaultHandling(LogAndFailProcessingExceptionHandler.class, Map.of("strikes", "an object"));

    private final RocksMemory memory = new RocksMemory(16L << 20, 8L << 20);

    @AfterEach
    void freeMemory() {
        memory.close();
    }

    @Test
    void setsWhatTheGuaranteesAndTheMeasuredSpeedHangOn() {
        Map<String, Object> expected = new TreeMap<>();
        expected.put("application.id", "lanjie");
        expected.put("bootstrap.servers", "localhost:9092");
        expected.put("buffered.records.per.partition", 2000);
        expected.put("commit.interval.ms", 100L);
        expected.put("consumer.auto.offset.reset", "earliest");
        expected.put("consumer.heartbeat.interval.ms", 3000);
        expected.put("consumer.max.poll.records", 2000);
        expected.put("consumer.session.timeout.ms", 10_000);
        expected.put("default.key.serde", Serdes.ByteArraySerde.class);
        expected.put("default.value.serde", Serdes.ByteArraySerde.class);
        expected.put("ensure.explicit.internal.resource.naming", true);
        expected.put("lanjie.rocks.memory", memory);
        expected.put("max.task.idle.ms", -1L);
        expected.put("num.standby.replicas", 1);
        expected.put("num.stream.threads", 2);
        expected.put("poll.ms", 10L);
        expected.put("probing.rebalance.interval.ms", 60_000L);
        expected.put("processing.exception.handler", LogAndFailProcessingExceptionHandler.class);
        expected.put("processing.guarantee", "exactly_once_v2");
        expected.put("producer.batch.size", 65_536);
        expected.put("producer.compression.type", "lz4");
        expected.put("producer.linger.ms", 5L);
        expected.put("producer.max.block.ms", 5000L);
        expected.put("producer.max.request.size", 2_097_152);
        expected.put("producer.transaction.timeout.ms", 30_000);
        expected.put("replication.factor", -1);
        expected.put("rocksdb.config.setter", SharedRocksMemory.class);
        expected.put("security.protocol", "SSL");
        expected.put("state.dir", ".lanjie/state");
        expected.put("statestore.cache.max.bytes", 0L);
        expected.put("strikes", "an object");
        expected.put("topic.max.compaction.lag.ms", 86_400_000L);
        expected.put("topic.max.message.bytes", 2_097_152);
        expected.put("topic.min.cleanable.dirty.ratio", 0.1);
        expected.put("topic.segment.bytes", 67_108_864L);
        expected.put("topology.optimization", "none");

        assertThat(settings("").properties(memory)).isEqualTo(expected);
    }

    @Test
    void followsTheConfiguration() {
        Map<String, Object> properties = settings("""
            applicationId: exercise
            topics: {replicationFactor: 3}
            streams: {threads: 7, standbyReplicas: 0, commitInterval: 25ms, stateDirectory: /var/lib/lanjie}
            """).properties(memory);

        assertThat(properties)
                .containsEntry("application.id", "exercise")
                .containsEntry("replication.factor", 3)
                .containsEntry("num.stream.threads", 7)
                .containsEntry("num.standby.replicas", 0)
                .containsEntry("commit.interval.ms", 25L)
                .containsEntry("state.dir", "/var/lib/lanjie");
    }

    @Test
    void makesKafkaStreamsReadCommittedRecordsFromTheBeginningAndSendIdempotently() {
        StreamsConfig config = new StreamsConfig(settings("").properties(memory));

        assertThat(config.getMainConsumerConfigs("group", "client", 0))
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("session.timeout.ms", 10_000)
                .containsEntry("security.protocol", "SSL");
        assertThat(config.getProducerConfigs("client"))
                .containsEntry("enable.idempotence", true)
                .containsEntry("transaction.timeout.ms", 30_000)
                .containsEntry("max.block.ms", 5000L);
    }

    private static StreamsSettings settings(String yaml) {
        ApplicationConfiguration configuration = new ConfigurationLoader(VARIABLES).parse("test", yaml);
        return new StreamsSettings(configuration, FAULT_HANDLING, 2);
    }
}
