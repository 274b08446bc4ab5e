package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedBrokerOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReaderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(EmbeddedBrokerOptions.in(directory).withPreferredPort(0));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void findsNoHistoryInEmptyTopics() {
        TopicCatalogue topics = createTopics("empty.");

        assertThat(read(topics)).isEqualTo(HistoryBoundary.none());
    }

    @Test
    void findsTheLastRecordInFrontOfACommitMarker() {
        TopicCatalogue topics = createTopics("committed.");
        write(topics.recallNotices().name(), 0, 5, true);

        HistoryBoundary history = read(topics);

        assertThat(history.lastOffset(topics.recallNotices().name(), 0)).hasValue(4);
        assertThat(history.lastOffset(topics.certificateStatus().name(), 0)).isEmpty();
        assertThat(history.covers(topics.recallNotices().name(), 0, 4)).isTrue();
        assertThat(history.covers(topics.recallNotices().name(), 0, 5)).isFalse();
        assertThat(history.covers(topics.certificateStatus().name(), 0, 0)).isFalse();
    }

    @Test
    void looksBackBehindAnyNumberOfAbortedRecords() {
        TopicCatalogue topics = createTopics("aborted.");
        write(topics.recallNotices().name(), 0, 3, true);
        write(topics.recallNotices().name(), 0, 700, false);

        assertThat(read(topics).lastOffset(topics.recallNotices().name(), 0)).hasValue(2);
    }

    @Test
    void findsNoHistoryWhereAllWasAborted() {
        TopicCatalogue topics = createTopics("nothing.");
        write(topics.recallNotices().name(), 0, 100, false);

        assertThat(read(topics).isEmpty()).isTrue();
    }

    @Test
    void findsTheEndOfEachPartition() {
        TopicCatalogue topics = createTopics("partitions.");
        write(topics.listings().name(), 0, 2, true);
        write(topics.listings().name(), 2, 1, true);

        try (Consumer<byte[], byte[]> consumer = consumer()) {
            HistoryBoundary history = new HistoryReader(consumer, Clock.systemUTC(), PATIENCE)
                    .read(List.of(topics.listings().name()));

            assertThat(history.lastOffset(topics.listings().name(), 0)).hasValue(1);
            assertThat(history.lastOffset(topics.listings().name(), 1)).isEmpty();
            assertThat(history.lastOffset(topics.listings().name(), 2)).hasValue(0);
        }
    }

    private static HistoryBoundary read(TopicCatalogue topics) {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            return new HistoryReader(consumer, Clock.systemUTC(), PATIENCE)
                    .read(List.of(
                            topics.certificateStatus().name(),
                            topics.recallNotices().name()));
        }
    }

    private static TopicCatalogue createTopics(String prefix) {
        TopicCatalogue topics = new TopicCatalogue(new TopicNames(prefix), 3, List.of());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            new TopicAdministration(admin, topics, TopicAdministration.BROKER_DEFAULT, PATIENCE).createMissing();
        }
        return topics;
    }

    private static void write(String topic, int partition, int records, boolean commit) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", topic + partition);
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            IntStream.range(0, records).forEach(record -> {
                // The flush waits for it.
                Future<RecordMetadata> unused =
                        producer.send(new ProducerRecord<>(topic, partition, new byte[] {1}, new byte[] {2}));
            });
            producer.flush();
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private static Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
