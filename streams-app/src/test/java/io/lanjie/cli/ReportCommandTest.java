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
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedPartsExtension.class)
class ReportCommandTest {

    private static final String GROUND = "{'kind':'CERTIFICATE','reference':'%s','status':'%s','scope':'LISTING',"
            + "'since':'2025-06-26','notice':{'id':'%s','issuer':'CQC'}%s}";

    private static Cluster cluster;

    @TempDir
    private Path directory;

    @BeforeAll
    static void publish(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        cluster = Cluster.prepared(broker, registry, prefix);
        cluster.transaction(
                true,
                List.of(
                        notice("2024010907000001", "SUSPENDED", "A", "绿能"),
                        notice("2024010907000002", "REVOKED", "B", "Voltano"),
                        standing("taobao:1", "BLOCKED", "2024010907000001", "SUSPENDED", "A"),
                        standing("taobao:2", "BLOCKED", "2024010907000001", "SUSPENDED", "A"),
                        standing("jd:1", "BLOCKED", "2024010907000002", "REVOKED", "B"),
                        standing("jd:2", "BLOCKED", "2024010907000002", "REVOKED", "B"),
                        standing("jd:2", "CLEAR", "2024010907000002", "REVOKED", "B"),
                        order("jd:2", 1, "TAKE_DOWN", "'grounds':[" + ground("2024010907000002", "REVOKED", "B") + "]"),
                        order(
                                "jd:2",
                                2,
                                "RELEASE",
                                "'releaseReason':'REVIEW','lifted':[" + ground("2024010907000002", "REVOKED", "B")
                                        + "]"),
                        cluster.record(
                                cluster.names().reviews(),
                                "jd:1",
                                "{'marketplace':'jd','listingId':'1','openedAt':'2025-06-26'}",
                                ReviewItem.class),
                        cluster.record(
                                cluster.names().refusals(),
                                "1",
                                "{'topic':'t','partition':0,'offset':1,'reasonCode':'SUPERSEDED','text':'older',"
                                        + "'refusedAt':'2025-06-26','record':'{\\'notice\\':{\\'id\\':\\'A\\'}}'}",
                                Refusal.class)));
    }

    @Test
    void theCampaignIsCounted() throws JsonProcessingException {
        Ran ran = cluster.lanjie(directory).run("report", "--format", "json");

        assertThat(ran.exitCode()).isZero();
        JsonNode figures = new ObjectMapper().readTree(ran.output());
        assertThat(figures.path("listingsBlocked").asInt()).isEqualTo(3);
        assertThat(figures.path("reviewsOpen").asInt()).isEqualTo(1);
        assertThat(figures.path("certificatesByStatus").toString()).isEqualTo("{\"REVOKED\":1,\"SUSPENDED\":1}");
        assertThat(figures.path("blockedByMarketplace").toString()).isEqualTo("{\"taobao\":2,\"jd\":1}");
        assertThat(figures.path("blockedByBrand").toString()).isEqualTo("{\"绿能\":2,\"Voltano\":1}");
        assertThat(figures.path("blockedByGround").path("CERTIFICATE SUSPENDED").asInt())
                .isEqualTo(2);
        assertThat(figures.path("ordersByAction").path("TAKE_DOWN").asInt()).isEqualTo(1);
        assertThat(figures.path("releasesByReason").toString()).isEqualTo("{\"REVIEW\":1}");
        assertThat(figures.path("refusalsByReason").toString()).isEqualTo("{\"SUPERSEDED\":1}");
    }

    private static ProducerRecord<byte[], byte[]> notice(String number, String status, String id, String brand) {
        String json = ("{'certificateNumber':'%s','status':'%s','effectiveFrom':'2025-06-26','brands':['%s'],"
                        + "'notice':{'id':'%s','issuer':'CQC'}}")
                .formatted(number, status, brand, id);
        return cluster.record(cluster.names().certificateStatus(), number, json, CertificateStatus.class);
    }

    private static ProducerRecord<byte[], byte[]> standing(
            String key, String state, String number, String status, String notice) {
        String held = ",'action':'TAKE_DOWN','held':" + state.equals("BLOCKED");
        String json = ("{'marketplace':'%s','listingId':'%s','state':'%s','since':'2025-06-26','grounds':["
                        + GROUND.formatted(number, status, notice, held) + "]}")
                .formatted(key.substring(0, key.indexOf(':')), key.substring(key.indexOf(':') + 1), state);
        return cluster.record(cluster.names().standings(), key, json, ListingStanding.class);
    }

    private static ProducerRecord<byte[], byte[]> order(String key, int version, String action, String grounds) {
        String json = ("{'orderId':'%d','action':'%s','version':%d,'episode':1,"
                        + "'listing':{'marketplace':'jd','listingId':'2','revision':1},'scope':'LISTING',"
                        + "'issuedAt':'2025-06-26','dueAt':'2025-06-27','policyVersion':'1','rulesVersion':'1',%s}")
                .formatted(version, action, version, grounds);
        return cluster.record(cluster.names().orders(), key, json, TakedownOrder.class);
    }

    private static String ground(String number, String status, String notice) {
        return GROUND.formatted(number, status, notice, "");
    }
}
