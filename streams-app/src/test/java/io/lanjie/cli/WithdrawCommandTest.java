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
import io.lanjie.schema.RecallNotice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What withdraw makes of the topics; no application runs. */
@ExtendWith(EmbeddedPartsExtension.class)
class WithdrawCommandTest {

    private static final String FIRST = "2024010914000001";
    private static final String SECOND = "2024010914000002";
    private static final String THIRD = "2024010914000003";

    @TempDir
    private Path directory;

    private Cluster cluster;

    @BeforeEach
    void prepare(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        cluster = Cluster.prepared(broker, registry, prefix);
    }

    @Test
    void aNoticeOverCertificatesAndRecallsIsShownUndoneAndNotUndoneTwice() throws JsonProcessingException {
        publish(List.of(
                certificate(FIRST, "VALID", "CQC-1", "2026-01-01"),
                certificate(FIRST, "SUSPENDED", "CQC-7", "2026-02-01"),
                certificate(SECOND, "SUSPENDED", "CQC-7", "2026-02-01"),
                certificate(THIRD, "SUSPENDED", "CQC-7", "2026-02-01"),
                certificate(THIRD, "REVOKED", "CQC-8", "2026-02-02"),
                recall("R-1", "R-0", "2026-01-01"),
                recall("R-1", "CQC-7", "2026-02-01"),
                standing("1", "CERTIFICATE", FIRST, ""),
                standing("2", "CERTIFICATE", FIRST, "," + ground("CERTIFICATE", THIRD, "CQC-8")),
                standing("3", "CERTIFICATE", THIRD, "")));

        Ran shown = withdraw("CQC-7");
        Ran json = withdraw("CQC-7", "--format", "json");
        Ran done = withdraw("CQC-7", "--yes");
        JsonNode again = new ObjectMapper()
                .readTree(withdraw("CQC-7", "--yes", "--format", "json").output());

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.output())
                .contains(
                        "Notice CQC-7 of CQC is about 4 certificates and recalls",
                        "To be undone: 3",
                        "Nothing to undo: 1")
                .contains("certificate " + FIRST + "  SUSPENDED (CQC-7) -> VALID (CQC-1)")
                .contains("certificate " + SECOND + "  SUSPENDED (CQC-7) -> not in the watch")
                .contains("certificate " + THIRD + "  superseded by REVOKED (CQC-8)")
                .contains("recall R-1  RECALLED (CQC-7) -> RECALLED (R-0)")
                .contains("Listings that it holds down now: 2")
                .containsPattern("1  will be released")
                .containsPattern("1  stay blocked with other grounds")
                .contains("should it be published again, it counts again")
                .contains("Nothing was published");
        assertThat(new ObjectMapper().readTree(json.output()).path("published").asInt())
                .isZero();
        assertThat(new ObjectMapper().readTree(json.output()).path("records").asInt())
                .isEqualTo(3);
        assertThat(done.exitCode()).isZero();
        assertThat(done.output()).contains("Published 3 records, undone on 3 certificates and recalls");
        assertThat(again.path("records").asInt()).isZero();
        assertThat(again.findValuesAsText("state")).containsExactly("undone", "undone", "superseded", "undone");
    }

    @Test
    void whatIsInForceAfterwardsIsWhatWasBefore() throws JsonProcessingException {
        publish(List.of(
                certificate(FIRST, "VALID", "CQC-1", "2026-01-01"),
                certificate(FIRST, "SUSPENDED", "CQC-7", "2026-02-01"),
                certificate(SECOND, "REVOKED", "CQC-7", "2026-02-01")));

        withdraw("CQC-7", "--yes");

        JsonNode report = new ObjectMapper()
                .readTree(cluster.lanjie(directory)
                        .run("report", "--format", "json")
                        .output());
        assertThat(report.path("certificatesByStatus").toString()).isEqualTo("{\"VALID\":1}");
    }

    @Test
    void anUnknownNoticeIsNamedWithTheNearest() {
        publish(List.of(certificate(FIRST, "VALID", "CQC-2026-17", "2026-01-01")));

        Ran ran = withdraw("CQC-2026-71");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("no notice 'CQC-2026-71'", "the nearest are CQC-2026-17");
    }

    @Test
    void ofTwoIssuersOneHasToBeNamed() {
        publish(List.of(
                certificate(FIRST, "SUSPENDED", "7", "2026-01-01"),
                cluster.record(
                        cluster.names().certificateStatus(),
                        SECOND,
                        "{'certificateNumber':'" + SECOND + "','status':'SUSPENDED','effectiveFrom':'2026-01-01',"
                                + "'notice':{'id':'7','issuer':'CVC'}}",
                        CertificateStatus.class)));

        assertThat(withdraw("7").messages()).contains("'7' is a notice of CQC and of CVC");
        assertThat(withdraw("7").exitCode()).isEqualTo(2);
        assertThat(withdraw("7", "--issuer", "CVC").output())
                .contains("To be undone: 1", SECOND)
                .doesNotContain(FIRST);
        assertThat(withdraw("7", "--issuer", "TUV").messages()).contains("not by 'TUV'");
    }

    @Test
    void recordsThatCannotBeReadAreNotPassedOverInSilence() {
        String topic = cluster.names().certificateStatus();
        publish(List.of(
                certificate(FIRST, "SUSPENDED", "CQC-7", "2026-02-01"),
                new ProducerRecord<>(topic, FIRST.getBytes(StandardCharsets.UTF_8), new byte[] {1, 2, 3})));

        Ran refused = withdraw("CQC-7", "--yes");
        Ran done = withdraw("CQC-7", "--yes", "--despite-unreadable");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.messages()).contains("1 records of the notice topics cannot be read", topic + "-0@");
        assertThat(done.exitCode()).isZero();
        assertThat(done.output()).contains("Published 1 records");
    }

    private Ran withdraw(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "withdraw";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return cluster.lanjie(directory).run(all);
    }

    private void publish(List<ProducerRecord<byte[], byte[]>> records) {
        cluster.transaction(true, records);
    }

    private ProducerRecord<byte[], byte[]> certificate(String number, String status, String id, String from) {
        String json =
                "{'certificateNumber':'%s','status':'%s','effectiveFrom':'%s','notice':{'id':'%s','issuer':'CQC'}}"
                        .formatted(number, status, from, id);
        return cluster.record(cluster.names().certificateStatus(), number, json, CertificateStatus.class);
    }

    private ProducerRecord<byte[], byte[]> recall(String recallId, String id, String from) {
        String json = ("{'recallId':'%s','brands':['Voltano'],'items':[{'model':'P1','allUnits':true}],"
                        + "'effectiveFrom':'%s','notice':{'id':'%s','issuer':'CQC'}}")
                .formatted(recallId, from, id);
        return cluster.record(cluster.names().recallNotices(), recallId, json, RecallNotice.class);
    }

    private ProducerRecord<byte[], byte[]> standing(String listing, String kind, String number, String more) {
        String json = ("{'marketplace':'jd','listingId':'%s','state':'BLOCKED','since':'2026-02-01','version':1,"
                        + "'grounds':[%s%s]}")
                .formatted(listing, ground(kind, number, "CQC-7"), more);
        return cluster.record(cluster.names().standings(), "jd:" + listing, json, ListingStanding.class);
    }

    private static String ground(String kind, String number, String id) {
        return ("{'kind':'%s','reference':'%s','status':'SUSPENDED','scope':'LISTING','since':'2026-02-01',"
                        + "'effectiveFrom':'2026-02-01','action':'TAKE_DOWN','held':true,"
                        + "'notice':{'id':'%s','issuer':'CQC'},'carriers':[{'matchKind':'CERTIFICATE_FIELD','strength':'STRONG'}]}")
                .formatted(kind, number, id);
    }
}
