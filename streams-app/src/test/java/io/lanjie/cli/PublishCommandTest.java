package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.RunningInstances;
import io.lanjie.embedded.TopicPrefix;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class PublishCommandTest {

    private static final String LISTING =
            "{\"marketplace\":\"taobao\",\"listingId\":\"%d\",\"title\":\"充电宝\",\"updatedAt\":\"2025-06-26\"}\n";

    @TempDir
    private Path directory;

    private static Cluster cluster;
    private static EmbeddedRegistry registry;

    @BeforeAll
    static void prepare(EmbeddedBroker broker, EmbeddedRegistry schemas, TopicPrefix prefix) {
        registry = schemas;
        cluster = Cluster.prepared(broker, schemas, prefix);
    }

    @Test
    void goodRowsArePublishedAndBadOnesAreNamedWithLineFieldAndReason() throws IOException {
        write("status.jsonl", """
                {"certificateNumber":"2024010907000001","status":"SUSPENDED","effectiveFrom":"2025-06-26"}
                {"certificateNumber":"1924010907000001","status":"SUSPENDED","effectiveFrom":"2025-06-26"}

                not json
                {"certificateNumber":"2024010907000002","status":"GONE","effectiveFrom":"2025-06-26","brand":"X"}
                {"certificateNumber":"2024010907000003","withdrawn":true}
                """);

        Ran ran = cluster.lanjie(directory)
                .run("publish", "certificates", "status.jsonl", "--notice", "N-1", "--issuer", "CQC");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.output()).isEqualTo("published 2, refused 3\n");
        assertThat(ran.messages().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("status.jsonl:2 certificateNumber expected 16 digits")
                        .contains("1924010907000001"))
                .anySatisfy(line -> assertThat(line).startsWith("status.jsonl:4 not JSON"))
                .anySatisfy(line -> assertThat(line).startsWith("status.jsonl:5 brand unknown field"))
                .anySatisfy(line -> assertThat(line).startsWith("status.jsonl:5 status expected one of"));
        assertThat(keys(cluster.names().certificateStatus(), 1))
                .containsEntry("2024010907000001", true)
                .containsEntry("2024010907000003", false);
    }

    @Test
    void aRegistryThatHangsIsNamedAndNothingElseIsSaid() throws IOException {
        write("listings.jsonl", LISTING.formatted(1));
        try (ServerSocket hangs = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + hangs.getLocalPort();

            Ran ran = cluster.lanjie(directory)
                    .with("LANJIE_REGISTRY", url)
                    .patient()
                    .run("publish", "listings", "listings.jsonl");

            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.messages())
                    .startsWith("lanjie: The schema registry at " + url + " does not answer (")
                    .contains("). Check that it runs, and its address: registry.url, or --registry.")
                    .hasLineCount(1);
        }
    }

    @Test
    void aRegistryThatIsNotThereIsNamedWithWhatToCheck() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }

        Ran ran = cluster.lanjie(directory)
                .with("LANJIE_REGISTRY", "http://127.0.0.1:" + free)
                .run("publish", "listings", "-");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages())
                .startsWith("lanjie: cannot reach the schema registry at http://127.0.0.1:" + free)
                .contains("Check that it runs, and its address: registry.url, or --registry.")
                .hasLineCount(1);
    }

    @Test
    void aDryRunNeedsNoClusterAndPublishesNothing() throws IOException {
        write(
                "listings.jsonl",
                LISTING.formatted(1) + "{\"marketplace\":\"ebay\",\"listingId\":\"2\",\"title\":\" \","
                        + "\"updatedAt\":\"2025-06-26\",\"revision\":-1}\n");

        Ran ran = new LanjieProcess(directory).run("publish", "listings", "listings.jsonl", "--dry-run");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.output()).isEqualTo("checked 2: 1 good, 1 refused\n");
        assertThat(ran.messages().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("listings.jsonl:2 "))
                .anySatisfy(line -> assertThat(line).contains("marketplace 'ebay' is not configured"))
                .anySatisfy(line -> assertThat(line).contains("title title is empty"))
                .anySatisfy(line -> assertThat(line).contains("revision revision is 0 or more"));
    }

    @Test
    void aRecordThatIsTooLargeIsRefused() throws IOException {
        String text = "宝".repeat(100_000);
        write("large.jsonl", LISTING.formatted(1).replace("\"title\"", "\"description\":\"" + text + "\",\"title\""));

        Ran ran = new LanjieProcess(directory).run("publish", "listings", "large.jsonl", "--dry-run");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.messages()).contains("large.jsonl:1 the record has 3").contains("at most 262144");
    }

    @Test
    void reviewDecisionsNameTheirGroundsByKindAndReference() {
        Ran ran = new LanjieProcess(directory)
                .reading("{\"marketplace\":\"jd\",\"listingId\":\"1\",\"decision\":\"LIFT\",\"reviewer\":\"w\","
                        + "\"decidedAt\":\"2025-06-26\",\"grounds\":[\"CERTIFICATE:1\",\"2024010907000001\"]}")
                .run("publish", "review-decisions", "-", "--dry-run");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.messages()).isEqualTo("stdin:1 grounds[1] expected KIND:reference, found '2024010907000001'\n");
    }

    @Test
    void standardInputAndSeveralFilesAreReadAndKeysArePlacedByMurmur() throws IOException {
        write("one.jsonl", rows(0, 500));
        write("two.jsonl", rows(500, 600));

        Ran ran = cluster.lanjie(directory)
                .reading(rows(600, 700))
                .run("publish", "listings", "one.jsonl", "two.jsonl", "-");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.output()).isEqualTo("published 700, refused 0\n");
        assertThat(ran.messages()).isEmpty();
        assertThat(keys(cluster.names().listings(), 2)).hasSize(700).containsKey("taobao:699");
    }

    @Test
    void theRunningInstanceIsFoundWithoutBeingNamed() throws IOException {
        write("listings.jsonl", rows(0, 3));
        try (var announced = new RunningInstances(directory.resolve(".lanjie"))
                .announce("dev", cluster.bootstrapServers(), registry.url(), "")) {
            Ran ran = new LanjieProcess(directory)
                    .run(
                            "publish",
                            "listings",
                            "listings.jsonl",
                            "--prefix",
                            cluster.names().prefix());

            assertThat(announced.file()).exists();
            assertThat(ran.messages()).isEmpty();
            assertThat(ran.output()).isEqualTo("published 3, refused 0\n");
        }
    }

    @Test
    void withoutTopicsNothingIsPublishedAndTheRemedyIsTold() throws IOException {
        write("listings.jsonl", rows(0, 3));

        Ran ran = cluster.lanjie(directory).run("publish", "listings", "listings.jsonl", "--prefix", "nowhere.");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages()).contains("topic nowhere.marketplace.listings does not exist", "run ./lanjie topics");
        assertThat(ran.output()).isEmpty();
    }

    private static String rows(int from, int until) {
        return IntStream.range(from, until).mapToObj(LISTING::formatted).collect(Collectors.joining());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    /** The keys in a topic, and whether their last value is one; each is where its murmur2 says. */
    private Map<String, Boolean> keys(String topic, int partitions) {
        Map<String, Boolean> keys = new TreeMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var assigned = IntStream.range(0, partitions)
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(assigned);
            Map<TopicPartition, Long> ends = consumer.endOffsets(assigned);
            while (assigned.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    assertThat(record.partition())
                            .isEqualTo(Utils.toPositive(Utils.murmur2(record.key())) % partitions);
                    keys.put(new String(record.key(), StandardCharsets.UTF_8), record.value() != null);
                }
            }
        }
        return keys;
    }
}
