package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Marketplaces read their orders with whatever client they have; none of it is ours. */
@ExtendWith(EmbeddedPartsExtension.class)
class ForeignClientTest {

    private static final String CERTIFICATE = "2024010914000001";
    private static final List<String> LISTINGS = List.of("jd:1", "jd:2", "jd:3");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private static Path directory;

    private static Exercise exercise;

    @BeforeAll
    static void order(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                InterceptionApplication application = exercise.start(directory)) {
            publisher.listings(LISTINGS, CERTIFICATE);
            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            outcome.awaitOrders(LISTINGS.size());
            assertThat(application.view().information().lastFault()).isEmpty();
        }
    }

    @AfterAll
    static void forget() {
        exercise = null;
    }

    @Test
    void aConfluentClientWithoutOurClassesReadsOrders() throws Exception {
        KafkaAvroDeserializer values = new KafkaAvroDeserializer();
        values.configure(Map.of("schema.registry.url", exercise.registryUrl()), false);

        List<Object> orders = read(values);

        assertThat(orders).hasSize(LISTINGS.size()).allSatisfy(value -> {
            GenericRecord order = (GenericRecord) value;
            assertThat(order.get("action")).hasToString("TAKE_DOWN");
            assertThat(order.get("version")).isEqualTo(1L);
            assertThat(((GenericRecord) order.get("listing")).get("marketplace"))
                    .hasToString("jd");
            GenericRecord ground = (GenericRecord) ((List<?>) order.get("grounds")).get(0);
            assertThat(ground.get("reference")).hasToString(CERTIFICATE);
        });
    }

    @Test
    void ordersAreFramedWithAnIdentifierThatTheRegistryKnowsForTheirTopic() throws Exception {
        List<byte[]> values = read((topic, bytes) -> bytes);

        assertThat(values).hasSize(LISTINGS.size()).allSatisfy(ForeignClientTest::assertFramed);
    }

    @Test
    void kcatReadsFrames() throws Exception {
        assumeThat(onPath("kcat")).as("kcat is installed").isTrue();
        Path output = directory.resolve("kcat.txt");

        // Of each value the first byte and the four behind it, highest first.
        Process process = new ProcessBuilder(
                        "kcat",
                        "-C",
                        "-b",
                        exercise.bootstrapServers(),
                        "-t",
                        exercise.topics().orders("jd"),
                        "-X",
                        "isolation.level=read_committed",
                        "-o",
                        "beginning",
                        "-e",
                        "-q",
                        "-s",
                        "value=>BI",
                        "-f",
                        "%k %s\\n")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        String frame = " 0" + schemaIdentifier();
        assertThat(Files.readAllLines(output))
                .containsExactlyInAnyOrderElementsOf(
                        LISTINGS.stream().map(key -> key + frame).toList());
    }

    private static void assertFramed(byte[] value) throws Exception {
        ByteBuffer frame = ByteBuffer.wrap(value);
        assertThat(frame.get()).isZero();
        assertThat(frame.getInt()).isEqualTo(schemaIdentifier());
    }

    private static int schemaIdentifier() throws Exception {
        String subject = exercise.topics().orders("jd") + "-value";
        return exercise.registry().getLatestSchemaMetadata(subject).getId();
    }

    private static <T> List<T> read(Deserializer<T> values) {
        List<T> read = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                exercise.bootstrapServers(),
                "group.id",
                exercise.prefix() + HexFormat.of().toHexDigits(System.nanoTime()),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (KafkaConsumer<String, T> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            consumer.subscribe(List.of(exercise.topics().orders("jd")));
            Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    assertThat(LISTINGS).contains(record.key());
                    read.add(record.value());
                });
                return read.size() >= LISTINGS.size();
            });
        }
        return read;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
