package io.lanjie.runtime;

import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.StreamsConfiguration;
import io.lanjie.kafka.TopicDeclaration;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Kafka Streams' settings for a configuration. What an operator gave for Kafka's clients comes first, so that nothing of
 * it replaces what the guarantees hang on.
 */
public final class StreamsSettings {

    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PROBING_INTERVAL = Duration.ofMinutes(1);
    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT_INTERVAL = Duration.ofSeconds(3);
    private static final Duration LONGEST_SEND = Duration.ofSeconds(5);
    private static final int RECORDS_AT_ONCE = 2000;
    private static final int PRODUCER_BATCH_BYTES = 64 * 1024;
    private static final long CHANGELOG_SEGMENT_BYTES = 64L * 1024 * 1024;

    private final ApplicationConfiguration configuration;
    private final FaultHandling faultHandling;
    private final int processors;

    /**
     * Creates the settings.
     *
     * @param configuration what the operator set
     * @param faultHandling what happens to a record whose processing throws
     * @param processors processors of this machine, for the number of threads where none is set
     */
    public StreamsSettings(ApplicationConfiguration configuration, FaultHandling faultHandling, int processors) {
        this.configuration = configuration;
        this.faultHandling = faultHandling;
        this.processors = processors;
    }

    /** Returns the configuration these settings are made from. */
    public ApplicationConfiguration configuration() {
        return configuration;
    }

    /**
     * Returns the settings by their names in Kafka.
     *
     * @param memory what the stores share; goes along as an object
     */
    public Map<String, Object> properties(RocksMemory memory) {
        Map<String, Object> settings =
                new TreeMap<>(configuration.kafka().properties().values());
        settings.putAll(faultHandling.settings());
        putApplication(settings);
        putWork(settings);
        putStores(settings, memory);
        putConsumers(settings);
        putProducer(settings);
        return settings;
    }

    private void putApplication(Map<String, Object> settings) {
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, configuration.applicationId());
        settings.put(
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, configuration.kafka().bootstrapServers());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, faultHandling.handler());
        // Bytes go in and out: what cannot be read or written is found by the processors, which know what to do about
        // it.
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // Optimised, a store would be restored from the raw input, past admission.
        settings.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.NO_OPTIMIZATION);
    }

    private void putWork(Map<String, Object> settings) {
        StreamsConfiguration streams = configuration.streams();
        int threads = streams.threads() == 0 ? processors : streams.threads();
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, streams.standbyReplicas());
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                streams.commitInterval().toMillis());
        // Waiting for the other topics buys nothing, as no decision depends on their order, and costs half the work.
        settings.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        // A new instance reads the stores first, beside the one that works; whether it is done is asked once a minute,
        // the least that Kafka takes, and not once in ten.
        settings.put(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, PROBING_INTERVAL.toMillis());
        // A fan-out goes on between two polls: longer ones would leave it idle when nothing else comes in.
        settings.put(StreamsConfig.POLL_MS_CONFIG, 10L);
        settings.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, RECORDS_AT_ONCE);
    }

    private void putStores(Map<String, Object> settings, RocksMemory memory) {
        StreamsConfiguration streams = configuration.streams();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, streams.stateDirectory().toString());
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
        settings.put(SharedRocksMemory.MEMORY, memory);
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int)
                configuration.topics().replicationFactor());
        // Small segments cleaned early: what a restart has to read back stays near what is alive.
        settings.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_BYTES_CONFIG), CHANGELOG_SEGMENT_BYTES);
        settings.put(StreamsConfig.topicPrefix(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG), 0.1);
        settings.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG),
                Duration.ofDays(1).toMillis());
        settings.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                TopicDeclaration.LARGEST_MESSAGE_BYTES);
    }

    private static void putConsumers(Map<String, Object> settings) {
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), RECORDS_AT_ONCE);
        // A thread that dies stays in the group until this has passed, and its partitions stand still meanwhile.
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int)
                SESSION_TIMEOUT.toMillis());
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), (int)
                HEARTBEAT_INTERVAL.toMillis());
    }

    private static void putProducer(Map<String, Object> settings) {
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5L);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), PRODUCER_BATCH_BYTES);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                TopicDeclaration.LARGEST_MESSAGE_BYTES);
        // A send that waits for a missing topic holds up all tasks of its thread, within their one transaction.
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_BLOCK_MS_CONFIG), LONGEST_SEND.toMillis());
        // After a crash, readers of committed records wait this long for what the crashed one left open.
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                TRANSACTION_TIMEOUT.toMillis());
    }
}
