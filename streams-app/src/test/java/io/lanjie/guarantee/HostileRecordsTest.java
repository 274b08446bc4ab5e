package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.Listing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What strangers may write into the input topics, and that the listings around it are decided all the same. */
@ExtendWith(EmbeddedPartsExtension.class)
class HostileRecordsTest {

    private static final String CERTIFICATE = "2024010914000001";
    private static final byte[] NO_AVRO = "not a record at all".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path directory;

    private static Exercise exercise;
    private static InterceptionApplication application;

    @BeforeAll
    static void start(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        application = exercise.start(directory);
        try (Publisher publisher = exercise.publisher()) {
            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
        }
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** Publishes hostile records. */
    @FunctionalInterface
    private interface Hostility {
        void publish(Publisher publisher, Outcome outcome) throws Exception;
    }

    @Test
    void aListingThatIsTooLargeIsRefused() throws Exception {
        amongOthers("large", (publisher, outcome) -> {
            RecordMetadata large = publisher.record(placedByMurmur("jd:x-large", large(300 * 1024)));

            assertThat(outcome.awaitRefusal(large)).isEqualTo("LISTING_TOO_LARGE");
        });
    }

    @Test
    void aListingThatIsTooLargeIsRefusedWhereverItStands() throws Exception {
        amongOthers("misplaced-large", (publisher, outcome) -> {
            // Larger than any record the application may send: moved to its place it would stop the sender for good.
            byte[] compressible = large(6 * 1024 * 1024);
            List<RecordMetadata> placed = new ArrayList<>();
            try (Publisher generous = exercise.publisherOfLargeRecords()) {
                for (int partition = 0; partition < Exercise.PARTITIONS; partition++) {
                    placed.add(generous.record(new ProducerRecord<>(
                            exercise.topics().listings(), partition, utf8("jd:x-misplaced-large"), compressible)));
                }
            }

            assertThat(placed)
                    .allSatisfy(
                            record -> assertThat(outcome.awaitRefusal(record)).isEqualTo("LISTING_TOO_LARGE"));
        });
    }

    @Test
    void whatCannotBeReadIsSetAsideAsItCame() throws Exception {
        amongOthers("unreadable", (publisher, outcome) -> {
            Map<RecordMetadata, byte[]> written = new HashMap<>();
            for (String topic : inputTopics()) {
                for (byte[] value : List.of(NO_AVRO, new byte[0], framed(0, 99_999_999), framed(7, 1))) {
                    written.put(publisher.bytes(topic, "jd:x-unreadable", value), value);
                }
            }

            written.forEach((record, value) -> {
                ConsumerRecord<byte[], byte[]> letter = outcome.awaitDeadLetter(record);
                assertThat(letter.value()).isEqualTo(value);
                assertThat(letter.key()).isEqualTo(utf8("jd:x-unreadable"));
                assertThat(Outcome.header(letter, "exception")).isNotEmpty();
            });
        });
    }

    @Test
    void whatIsLargerThanAnythingTheApplicationSendsIsRefused() throws Exception {
        amongOthers("vast", (publisher, outcome) -> {
            byte[] vast = new byte[6 * 1024 * 1024];
            List<RecordMetadata> written = new ArrayList<>();
            try (Publisher generous = exercise.publisherOfLargeRecords()) {
                for (String topic : inputTopics()) {
                    if (!topic.equals(exercise.topics().listings())) {
                        written.add(generous.bytes(topic, "jd:x-vast", vast));
                    }
                }
            }

            assertThat(written)
                    .allSatisfy(
                            record -> assertThat(outcome.awaitRefusal(record)).isEqualTo("RECORD_TOO_LARGE"));
        });
    }

    @Test
    void aRecordWithoutKeyIsRefused() throws Exception {
        amongOthers("keyless", (publisher, outcome) -> {
            // The others are compacted topics, where the broker takes no record without key.
            for (String topic : List.of(
                    exercise.topics().acknowledgements(), exercise.topics().reviewDecisions())) {
                RecordMetadata keyless = publisher.bytes(topic, null, NO_AVRO);

                assertThat(outcome.awaitRefusal(keyless)).isEqualTo("KEY_MISSING");
            }
        });
    }

    @Test
    void aMarketplaceThatIsNotServedIsRefused() throws Exception {
        amongOthers("stranger", (publisher, outcome) -> {
            RecordMetadata unknown = publisher.record(
                    placedByMurmur("nowhere:1", publisher.bytes(Publisher.listing("nowhere:1", CERTIFICATE))));
            RecordMetadata illegal =
                    publisher.record(placedByMurmur("a/b:1", publisher.bytes(Publisher.listing("a/b:1", CERTIFICATE))));

            assertThat(outcome.awaitRefusal(unknown)).isEqualTo("MARKETPLACE_UNKNOWN");
            assertThat(outcome.awaitRefusal(illegal)).isEqualTo("MARKETPLACE_UNKNOWN");
        });
    }

    /** Its order would be larger than a record can be. */
    @Test
    @Tag("full")
    void aListingThatNamesThousandsOfSuspendedCertificatesIsSetAside() throws Exception {
        List<String> suspended = IntStream.range(0, 12_000)
                .mapToObj(number -> Long.toString(2025_0109_1400_0000L + number))
                .toList();
        List<String> last = Publisher.keys("greedy-last", 40);
        amongOthers(
                "greedy",
                (publisher, outcome) -> {
                    publisher.certificates(suspended, CertificateState.SUSPENDED);
                    publisher.listings(last, suspended.get(suspended.size() - 1));
                    outcome.awaitOrders(80);
                    byte[] all = publisher.bytes(Listing.newBuilder(Publisher.listing("jd:x-greedy", CERTIFICATE))
                            .setDescription(String.join(" ", suspended))
                            .build());
                    RecordMetadata greedy = publisher.bytes(exercise.topics().listings(), "jd:x-greedy", all);

                    assertThat(outcome.awaitDeadLetter(greedy).value()).isEqualTo(all);
                },
                last);
    }

    @Test
    void datesBeyondAllReasonStopNobody() throws Exception {
        List<String> dated = Publisher.keys("dated-beyond", 2);
        amongOthers(
                "dated",
                (publisher, outcome) -> {
                    for (Instant beyond :
                            List.of(Instant.ofEpochMilli(Long.MIN_VALUE), Instant.ofEpochMilli(Long.MAX_VALUE))) {
                        publisher.certificate("2024010914000077", CertificateState.SUSPENDED, beyond);
                        for (String key : dated) {
                            Listing listing = Listing.newBuilder(Publisher.listing(key, CERTIFICATE))
                                    .setRevision(0)
                                    .setUpdatedAt(beyond)
                                    .build();
                            publisher.bytes(exercise.topics().listings(), key, publisher.bytes(listing));
                        }
                    }
                },
                dated);
    }

    @Test
    void listingsOfAForeignPartitionerAreDecidedOnceAllTheSame() throws Exception {
        List<String> foreign = Publisher.keys("foreign-placed", 200);
        amongOthers(
                "foreign",
                (publisher, outcome) -> {
                    for (String key : foreign) {
                        CRC32 hash = new CRC32();
                        hash.update(utf8(key));
                        byte[] listing = publisher.bytes(Publisher.listing(key, CERTIFICATE));
                        publisher.record(new ProducerRecord<>(
                                exercise.topics().listings(),
                                (int) (hash.getValue() % Exercise.PARTITIONS),
                                utf8(key),
                                listing));
                        // The same version again, from a client of another kind.
                        publisher.record(placedByMurmur(key, listing));
                    }
                },
                foreign);
    }

    @Test
    void timestampsOfStrangersMeanNothing() throws Exception {
        List<String> strange = Publisher.keys("timed-strangely", 40);
        letWritersStampTheirListings();
        amongOthers(
                "timed",
                (publisher, outcome) -> {
                    long[] times = {0, 1, Instant.parse("2035-01-01T00:00:00Z").toEpochMilli()};
                    for (int number = 0; number < strange.size(); number++) {
                        String key = strange.get(number);
                        publisher.record(new ProducerRecord<>(
                                exercise.topics().listings(),
                                // Some of them in the wrong place, so that they go through an inner topic as well.
                                number % Exercise.PARTITIONS,
                                times[number % times.length],
                                utf8(key),
                                publisher.bytes(Publisher.listing(key, CERTIFICATE))));
                    }
                },
                strange);
    }

    private static void amongOthers(String name, Hostility hostility) throws Exception {
        amongOthers(name, hostility, List.of());
    }

    /** Publishes ordinary listings before and behind hostile records; all are decided, those of the hostility as well. */
    private static void amongOthers(String name, Hostility hostility, List<String> alsoDue) throws Exception {
        List<String> due = new ArrayList<>(Publisher.keys(name + "-before", 40));
        due.addAll(Publisher.keys(name + "-behind", 40));
        due.addAll(alsoDue);
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome(name)) {
            publisher.listings(due.subList(0, 40), CERTIFICATE);
            hostility.publish(publisher, outcome);
            publisher.listings(due.subList(40, 80), CERTIFICATE);

            outcome.awaitOrders(due.size());
            outcome.verify(new Expectation().takenDown(due).guarantees());
        }
    }

    private static List<String> inputTopics() {
        return List.of(
                exercise.topics().listings(),
                exercise.topics().certificateStatus(),
                exercise.topics().recallNotices(),
                exercise.topics().acknowledgements(),
                exercise.topics().reviewDecisions());
    }

    private static byte[] large(int bytes) {
        try (Publisher publisher = exercise.publisher()) {
            return publisher.bytes(Listing.newBuilder(Publisher.listing("jd:x-large", CERTIFICATE))
                    .setDescription("x".repeat(bytes))
                    .build());
        }
    }

    private static ProducerRecord<byte[], byte[]> placedByMurmur(String key, byte[] value) {
        return new ProducerRecord<>(exercise.topics().listings(), utf8(key), value);
    }

    private static byte[] framed(int magic, int schema) {
        return ByteBuffer.allocate(20).put((byte) magic).putInt(schema).array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As when an operator changes the topic while the application runs; at a start it would be a finding. */
    private static void letWritersStampTheirListings() throws Exception {
        ConfigResource listings =
                new ConfigResource(ConfigResource.Type.TOPIC, exercise.topics().listings());
        try (Admin admin = exercise.clients().admin()) {
            admin.incrementalAlterConfigs(Map.of(
                            listings,
                            List.of(
                                    set("message.timestamp.type", "CreateTime"),
                                    set("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE)))))
                    .all()
                    .get();
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }
}
