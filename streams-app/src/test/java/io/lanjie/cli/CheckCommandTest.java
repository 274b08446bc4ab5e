package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.schema.CertificateStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class CheckCommandTest {

    private static final String SUSPENDED = "2024010907000001";
    private static final String REINSTATED = "2024010907000002";
    private static final String SOON_REVOKED = "2024010907000003";
    private static final String WITHDRAWN = "2024010907000004";

    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(30);

    private static Cluster cluster;

    @TempDir
    private Path directory;

    @BeforeAll
    static void publish(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        cluster = Cluster.prepared(broker, registry, prefix);
        cluster.transaction(
                true,
                List.of(
                        notice(SUSPENDED, "SUSPENDED", "2025-06-26"),
                        notice(REINSTATED, "SUSPENDED", "2025-06-26"),
                        notice(REINSTATED, "VALID", "2025-07-26"),
                        notice(SOON_REVOKED, "REVOKED", SOON.toString()),
                        notice(WITHDRAWN, "SUSPENDED", "2025-06-26"),
                        cluster.record(cluster.names().certificateStatus(), WITHDRAWN, null, CertificateStatus.class)));
    }

    @Test
    void listingsAreDecidedByTheNoticesInForceNow() throws IOException {
        Files.writeString(
                directory.resolve("listings.jsonl"),
                listing("1", SUSPENDED) + listing("2", REINSTATED) + listing("3", SOON_REVOKED)
                        + "{\"marketplace\":\"jd\"}\n" + listing("4", WITHDRAWN));

        Ran ran = cluster.lanjie(directory).run("check", "listings.jsonl");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.messages()).contains("listings.jsonl:4 title missing, but required");
        assertThat(ran.lines()).hasSize(4);
        JsonNode blocked = json(ran.lines().get(0));
        assertThat(blocked.path("blocked").booleanValue()).isTrue();
        assertThat(blocked.path("scope").asText()).isEqualTo("LISTING");
        assertThat(blocked.path("line").asInt()).isEqualTo(1);
        assertThat(blocked.path("grounds")).hasSize(1);
        assertThat(blocked.at("/grounds/0/reference").asText()).isEqualTo(SUSPENDED);
        assertThat(blocked.at("/grounds/0/action").asText()).isEqualTo("TAKE_DOWN");
        assertThat(blocked.at("/grounds/0/matches/0/field").asText()).isEqualTo("certificateNumbers[0]");
        for (String line : ran.lines().subList(1, 4)) {
            assertThat(json(line).path("blocked").booleanValue()).isFalse();
            assertThat(json(line).path("grounds")).isEmpty();
        }
    }

    @Test
    void noticesThatWaitCountAtALaterDate() throws IOException {
        Files.writeString(directory.resolve("listings.jsonl"), listing("3", SOON_REVOKED));

        Ran ran = cluster.lanjie(directory)
                .run("check", "listings.jsonl", "--at", SOON.plusDays(1).toString());

        assertThat(ran.exitCode()).isZero();
        assertThat(json(ran.output()).path("blocked").booleanValue()).isTrue();
        assertThat(json(ran.output()).at("/grounds/0/status").asText()).isEqualTo("REVOKED");
    }

    @Test
    void thePastAndPoliciesThatAreNoneAreWrongUsage() throws IOException {
        Files.writeString(directory.resolve("listings.jsonl"), "");
        Files.writeString(directory.resolve("policy.yaml"), "version: 1");

        Ran past = cluster.lanjie(directory).run("check", "listings.jsonl", "--at", "2025-01-01");
        Ran policy = cluster.lanjie(directory).run("check", "listings.jsonl", "--policy", "policy.yaml");

        assertThat(past.exitCode()).isEqualTo(2);
        assertThat(past.messages()).contains("--at lies in the past");
        assertThat(policy.exitCode()).isEqualTo(2);
        assertThat(policy.messages()).contains("rows are missing");
    }

    private static ProducerRecord<byte[], byte[]> notice(String number, String status, String from) {
        return cluster.record(
                cluster.names().certificateStatus(),
                number,
                ("{'certificateNumber':'%s','status':'%s','effectiveFrom':'%s',"
                                + "'notice':{'id':'%s-%s','issuer':'CQC'}}")
                        .formatted(number, status, from, number, status),
                CertificateStatus.class);
    }

    /** Off sale, to see that the question is what if it were put on sale. */
    private static String listing(String id, String number) {
        return ("{\"marketplace\":\"jd\",\"listingId\":\"%s\",\"title\":\"充电宝 20000mAh\",\"updatedAt\":\"2025-06-26\","
                        + "\"saleStatus\":\"OFF_SALE\",\"certificateNumbers\":[\"%s\"]}\n")
                .formatted(id, number);
    }

    private static JsonNode json(String line) throws JsonProcessingException {
        return new ObjectMapper().readTree(line);
    }
}
