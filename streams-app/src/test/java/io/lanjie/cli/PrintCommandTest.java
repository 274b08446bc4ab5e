package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.deadletter.DeadLetterHeaders;
import io.lanjie.domain.SourcePosition;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class PrintCommandTest {

    private static Cluster cluster;

    @TempDir
    private Path directory;

    @BeforeAll
    static void prepare(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        cluster = Cluster.prepared(broker, registry, prefix);
    }

    @Test
    void ordersAreTheCommittedOnesInTheirOrder() throws JsonProcessingException {
        cluster.transaction(true, List.of(order("vip", 1), order("suning", 1)));
        cluster.transaction(false, List.of(order("vip", 2)));
        cluster.transaction(true, List.of(order("vip", 2)));

        Ran all = cluster.lanjie(directory).run("orders");
        Ran vip = cluster.lanjie(directory).run("orders", "--marketplace", "vip");

        assertThat(all.messages()).isEmpty();
        assertThat(all.exitCode()).isZero();
        assertThat(all.lines()).filteredOn(line -> line.contains("vip-")).hasSize(2);
        assertThat(all.lines()).filteredOn(line -> line.contains("suning-")).hasSize(1);
        assertThat(vip.lines()).hasSize(2);
        assertThat(json(vip.lines().get(1)).path("orderId").asText()).isEqualTo("vip-2");
        assertThat(json(vip.lines().get(1)).path("issuedAt").asText()).isEqualTo("2025-06-26T00:00:00+08:00");
    }

    @Test
    void ofCompactedTopicsTheLatestValueIsPrintedAndNoNull() throws JsonProcessingException {
        String topic = cluster.names().reviews();
        String item = "{'marketplace':'jd','listingId':'%s','openedAt':'2025-06-%d'}";
        cluster.transaction(
                true,
                List.of(
                        cluster.record(topic, "jd:1", item.formatted("1", 26), ReviewItem.class),
                        cluster.record(topic, "jd:2", item.formatted("2", 26), ReviewItem.class),
                        cluster.record(topic, "jd:1", item.formatted("1", 27), ReviewItem.class),
                        cluster.record(topic, "jd:2", null, ReviewItem.class)));

        Ran ran = cluster.lanjie(directory).run("reviews");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(json(ran.lines().get(0)).path("openedAt").asText()).startsWith("2025-06-27");
    }

    @Test
    void tablesAreAlignedWithChineseInThem() {
        String topic = cluster.names().standings();
        String standing = "{'marketplace':'jd','listingId':'%s','state':'CLEAR','since':'2025-06-26'}";
        cluster.transaction(
                true,
                List.of(
                        cluster.record(topic, "jd:充电宝", standing.formatted("充电宝"), ListingStanding.class),
                        cluster.record(topic, "jd:123456", standing.formatted("123456"), ListingStanding.class)));

        Ran ran = cluster.lanjie(directory).run("standings", "--format", "table");

        assertThat(ran.lines()).hasSize(3).first().asString().startsWith("SINCE");
        assertThat(ran.lines()).anyMatch(line -> line.contains("jd:充电宝  CLEAR"));
        assertThat(ran.lines()).anyMatch(line -> line.contains("jd:123456  CLEAR"));
    }

    @Test
    void deadLettersTellWhereTheyCameFromWithTheirBytes() throws JsonProcessingException {
        var headers = DeadLetterHeaders.of(
                new SourcePosition("marketplace.listings", 3, 42), new IllegalStateException("no magic byte"));
        byte[] key = "jd:1".getBytes(StandardCharsets.UTF_8);
        cluster.transaction(
                true,
                List.of(Cluster.raw(cluster.names().deadLetters(), key, new byte[] {1, 2, (byte) 0xff}, headers)));

        Ran ran = cluster.lanjie(directory).with("LANJIE_REGISTRY", "").run("dead-letters");

        assertThat(ran.exitCode()).isZero();
        JsonNode letter = json(ran.lines().get(0));
        assertThat(letter.path("topic").asText()).isEqualTo("marketplace.listings");
        assertThat(letter.path("partition").asInt()).isEqualTo(3);
        assertThat(letter.path("offset").asInt()).isEqualTo(42);
        assertThat(letter.path("message").asText()).isEqualTo("no magic byte");
        assertThat(letter.path("exception").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(letter.path("keyText").asText()).isEqualTo("jd:1");
        assertThat(letter.path("value").asText()).isEqualTo("AQL/");
        assertThat(letter.has("valueText")).isFalse();
    }

    @Test
    void aRecordThatCannotBeReadIsNamedAndTheOthersArePrinted() {
        String topic = cluster.names().refusals();
        String refusal =
                "{'topic':'t','partition':0,'offset':1,'reasonCode':'FINAL','text':'t'," + "'refusedAt':'2025-06-26'}";
        cluster.transaction(
                true,
                List.of(
                        cluster.record(topic, "1", refusal, Refusal.class),
                        Cluster.raw(topic, "1".getBytes(StandardCharsets.UTF_8), new byte[] {7}, List.of()),
                        cluster.record(topic, "1", refusal, Refusal.class)));

        Ran ran = cluster.lanjie(directory).run("refusals");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.messages())
                .contains("interception.refusals-")
                .contains("cannot be read")
                .hasLineCount(1);
    }

    @Test
    void followGoesOnWithWhatComesAndAClosedPipeEndsItQuietly() throws IOException, InterruptedException {
        cluster.transaction(true, List.of(order("jd", 1)));
        Process process = cluster.lanjie(directory).start("orders", "--follow", "--marketplace", "jd");
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).contains("jd-1");
            cluster.transaction(true, List.of(order("jd", 2)));
            assertThat(output.readLine()).contains("jd-2");
        }
        List<ProducerRecord<byte[], byte[]>> more = new ArrayList<>();
        for (int version = 3; version < 30; version++) {
            more.add(order("jd", version));
        }
        cluster.transaction(true, more);
        cluster.transaction(true, more);

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    private ProducerRecord<byte[], byte[]> order(String marketplace, int version) {
        String json = ("{'orderId':'%s-%d','action':'TAKE_DOWN','version':%d,'episode':1,"
                        + "'listing':{'marketplace':'%s','listingId':'1','revision':1},'scope':'LISTING',"
                        + "'issuedAt':'2025-06-26','dueAt':'2025-06-27','policyVersion':'1','rulesVersion':'1'}")
                .formatted(marketplace, version, version, marketplace);
        return cluster.record(cluster.names().orders(), marketplace + ":1", json, TakedownOrder.class);
    }

    private static JsonNode json(String line) throws JsonProcessingException {
        return new ObjectMapper().readTree(line);
    }
}
