package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.TakedownOrder;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an officer is told of one notice. */
@ExtendWith(EmbeddedPartsExtension.class)
class NoticeReportTest {

    private static final String HELD = "2024010907000001";
    private static final String REPLACED = "2024010907000002";
    private static final String SUPERSEDED = "2024010907000003";
    private static final String REFUSED = "2024010907000004";
    private static final String OTHER = "2024010907000005";

    private static Cluster cluster;

    @TempDir
    private Path directory;

    @BeforeAll
    static void publish(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        cluster = Cluster.prepared(broker, registry, prefix);
        cluster.transaction(true, List.of(certificate(HELD, "SUSPENDED", "A", "2026-01-01", "")));
        cluster.transaction(
                true,
                List.of(
                        certificate(REPLACED, "REVOKED", "A", "2026-01-01", ""),
                        certificate(REPLACED, "VALID", "B", "2026-01-01", "'A'"),
                        certificate(SUPERSEDED, "SUSPENDED", "A", "2026-01-01", ""),
                        certificate(SUPERSEDED, "VALID", "C", "2026-01-02", ""),
                        certificate(REFUSED, "REVOKED", "C", "2026-01-02", ""),
                        certificate(REFUSED, "VALID", "A", "2026-01-03", ""),
                        certificate(OTHER, "SUSPENDED", "OTHER", "2026-01-02", ""),
                        standing("taobao:1", HELD, "A", "'action':'TAKE_DOWN','held':true"),
                        standing("jd:1", HELD, "A", "'action':'TAKE_DOWN','held':true,'claimWithdrawn':true"),
                        standing("jd:2", OTHER, "OTHER", "'action':'TAKE_DOWN','held':true"),
                        order("taobao:1", 1, "TAKE_DOWN", holding(HELD, "A", 0)),
                        order("jd:1", 1, "TAKE_DOWN", holding(HELD, "A", 0)),
                        order("jd:2", 1, "TAKE_DOWN", holding(OTHER, "OTHER", 6)),
                        order("jd:3", 1, "TAKE_DOWN", holding(HELD, "A", 0)),
                        order("jd:3", 2, "RELEASE", lifting(HELD, "A")),
                        order("jd:4", 1, "TAKE_DOWN", holding(HELD, "A", 0)),
                        answer("jd:1", 1, "RECEIVED"),
                        answer("jd:1", 1, "NOT_FOUND"),
                        answer("jd:2", 1, "EXECUTED"),
                        answer("jd:3", 2, "RESTORED"),
                        answer("taobao:1", 7, "EXECUTED"),
                        refusal("A"),
                        refusal("OTHER")));
    }

    @Test
    void everythingAboutANoticeIsCounted() throws JsonProcessingException {
        Ran ran = report("--notice", "A", "--format", "json");

        assertThat(ran.exitCode()).isZero();
        JsonNode json = new ObjectMapper().readTree(ran.output());
        assertThat(json.path("entriesByState").toString())
                .isEqualTo("{\"inForce\":1,\"refused\":1,\"replaced\":1,\"superseded\":1}");
        assertThat(json.path("entries").findValuesAsText("reference"))
                .containsExactly(HELD, REPLACED, SUPERSEDED, REFUSED);
        assertThat(json.path("entries").findValuesAsText("by")).containsExactly("B", "C");
        assertThat(json.path("entries").findValuesAsText("reasonCode")).containsExactly("FINAL");
        assertThat(json.path("listingsBlocked").asInt()).isEqualTo(2);
        assertThat(json.path("underReview").asInt()).isEqualTo(1);
        assertThat(json.path("blockedByMarketplace").toString()).isEqualTo("{\"jd\":1,\"taobao\":1}");
        assertThat(json.path("blockedByBrand").toString()).isEqualTo("{\"绿能\":2}");
        assertThat(json.path("blockedByGround").toString()).isEqualTo("{\"CERTIFICATE SUSPENDED\":2}");
        assertThat(json.path("orders").toString())
                .isEqualTo("{\"TAKE_DOWN jd\":3,\"RELEASE jd\":1,\"TAKE_DOWN taobao\":1}");
        assertThat(json.path("liftedByReason").toString()).isEqualTo("{\"RELEASE NOTICE_WITHDRAWN\":1}");
        assertThat(json.path("answers").toString())
                .isEqualTo("{\"TAKE_DOWN overdue\":2,\"RELEASE RESTORED\":1,\"TAKE_DOWN NOT_FOUND\":1,"
                        + "\"TAKE_DOWN answered with a later order\":1}");
        assertThat(json.path("refusalsByReason").toString()).isEqualTo("{\"FINAL\":1}");
    }

    @Test
    void theFirstOrderOfEachListingThatRestsOnARecordOfTheNoticeIsTimed() throws JsonProcessingException {
        JsonNode json = new ObjectMapper()
                .readTree(report("--notice", "A", "--format", "json").output());

        assertThat(json.path("secondsToFirstOrder").path("listings").asInt()).isEqualTo(4);
        assertThat(json.path("secondsToFirstOrder").path("longest").asDouble()).isNotNegative();
        assertThat(json.path("firstOrderAt").asText())
                .isLessThanOrEqualTo(json.path("lastOrderAt").asText());
    }

    @Test
    void aPersonIsToldTheSame() {
        Ran ran = report("--notice", "A");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.output())
                .contains("Notice A of CQC")
                .contains("certificate " + HELD + "  in force: SUSPENDED since 2026-01-01T00:00:00+08:00")
                .contains("certificate " + REPLACED + "  replaced by VALID (B)")
                .contains("certificate " + SUPERSEDED + "  superseded by VALID (C)")
                .contains("certificate " + REFUSED + "  refused as FINAL")
                .containsPattern("Listings blocked +2")
                .containsPattern("绿能 +2")
                .containsPattern("TAKE_DOWN overdue +2")
                .contains("to the first order of each of 4 listings")
                .doesNotContain("OTHER");
    }

    @Test
    void anUnknownNoticeIsNamed() {
        Ran ran = report("--notice", "OTHAR");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("no notice 'OTHAR'", "the nearest are OTHER");
    }

    private Ran report(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "report";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return cluster.lanjie(directory).run(all);
    }

    private static ProducerRecord<byte[], byte[]> certificate(
            String number, String status, String id, String from, String replaces) {
        String json = ("{'certificateNumber':'%s','status':'%s','effectiveFrom':'%s','brands':['绿能'],"
                        + "'notice':{'id':'%s','issuer':'CQC','replaces':[%s]}}")
                .formatted(number, status, from, id, replaces);
        return cluster.record(cluster.names().certificateStatus(), number, json, CertificateStatus.class);
    }

    private static ProducerRecord<byte[], byte[]> standing(String key, String number, String id, String more) {
        String json = "{'marketplace':'%s','listingId':'%s','state':'BLOCKED','since':'2026-02-01','grounds':[%s]}"
                .formatted(marketplace(key), listing(key), ground(number, id, "," + more));
        return cluster.record(cluster.names().standings(), key, json, ListingStanding.class);
    }

    private static ProducerRecord<byte[], byte[]> order(String key, int version, String action, String grounds) {
        String json = ("{'orderId':'%s-%d','action':'%s','version':%d,'episode':1,"
                        + "'listing':{'marketplace':'%s','listingId':'%s','revision':1},'scope':'LISTING',"
                        + "'issuedAt':'2026-02-01','dueAt':'2026-02-02','policyVersion':'1','rulesVersion':'1',%s}")
                .formatted(key, version, action, version, marketplace(key), listing(key), grounds);
        return cluster.record(cluster.names().orders(), key, json, TakedownOrder.class);
    }

    private static ProducerRecord<byte[], byte[]> answer(String key, int version, String type) {
        String json = ("{'orderId':'%s-%d','version':%d,'marketplace':'%s','listingId':'%s','type':'%s',"
                        + "'occurredAt':'2026-02-01'}")
                .formatted(key, version, version, marketplace(key), listing(key), type);
        return cluster.record(cluster.names().acknowledgements(), key, json, Acknowledgement.class);
    }

    private static ProducerRecord<byte[], byte[]> refusal(String id) {
        String json = ("{'topic':'t','partition':0,'offset':1,'reasonCode':'FINAL','text':'final','key':'" + REFUSED
                + "','refusedAt':'2026-02-01','record':'{\\'notice\\':{\\'id\\':\\'" + id
                + "\\',\\'issuer\\':\\'CQC\\'}}'}");
        return cluster.record(cluster.names().refusals(), "1", json, Refusal.class);
    }

    private static String holding(String number, String id, long offset) {
        return "'grounds':["
                + ground(
                        number,
                        id,
                        ",'source':{'topic':'" + cluster.names().certificateStatus() + "','partition':0,'offset':"
                                + offset + "}")
                + "]";
    }

    private static String lifting(String number, String id) {
        return "'releaseReason':'NOTICE_WITHDRAWN','lifted':["
                + ground(number, id, ",'releaseReason':'NOTICE_WITHDRAWN'") + "]";
    }

    private static String ground(String number, String id, String more) {
        return ("{'kind':'CERTIFICATE','reference':'%s','status':'SUSPENDED','scope':'LISTING','since':'2026-02-01',"
                        + "'notice':{'id':'%s','issuer':'CQC'}%s}")
                .formatted(number, id, more);
    }

    private static String marketplace(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    private static String listing(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
