package io.lanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.schema.Carrier;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.MatchKind;
import io.lanjie.schema.Notice;
import io.lanjie.schema.Party;
import io.lanjie.schema.RecallItem;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewVerdict;
import io.lanjie.schema.Strength;
import io.lanjie.schema.catalogue.GeneratedClasses;
import io.lanjie.schema.internal.PolicyChanged;
import io.lanjie.schema.internal.WatchRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static final Instant NOON_IN_CHINA = Instant.parse("2025-06-26T04:00:00Z");

    @BeforeAll
    static void trustGeneratedClasses() {
        GeneratedClasses.trust();
    }

    @Test
    void writesTimesWithTheOffsetOfChinaAndDatesPlain() {
        CertificateStatus status = CertificateStatus.newBuilder()
                .setCertificateNumber("2024010914123456")
                .setStatus(CertificateState.SUSPENDED)
                .setEffectiveFrom(NOON_IN_CHINA)
                .setEffectiveUntil(LocalDate.of(2025, 9, 26))
                .setReasonCodes(List.of("0201"))
                .setNotice(Notice.newBuilder().setId("n-1").setIssuer("CQC").build())
                .build();

        assertThat(RecordJson.write(status))
                .hasToString("{\"certificateNumber\":\"2024010914123456\",\"status\":\"SUSPENDED\","
                        + "\"effectiveFrom\":\"2025-06-26T12:00:00+08:00\",\"effectiveUntil\":\"2025-09-26\","
                        + "\"sequence\":0,\"reasonCodes\":[\"0201\"],\"notice\":{\"id\":\"n-1\",\"issuer\":\"CQC\"}}");
    }

    @Test
    void writesMillisecondsOnlyWhereThereAreSome() {
        assertThat(ChinaTime.format(NOON_IN_CHINA.plusMillis(7))).isEqualTo("2025-06-26T12:00:00.007+08:00");
    }

    @Test
    void writesRequiredListsThoughTheyAreEmpty() {
        ReviewDecision decision = ReviewDecision.newBuilder()
                .setMarketplace("demo")
                .setListingId("1")
                .setDecision(ReviewVerdict.LIFT)
                .setGrounds(List.of())
                .setReviewer("li")
                .setDecidedAt(NOON_IN_CHINA)
                .build();

        assertThat(RecordJson.write(decision).path("grounds").isArray()).isTrue();
    }

    @Test
    void leavesOutFalseButNotWhatIsTrueByDefault() {
        RecallItem item = RecallItem.newBuilder().setModel("PB-1").build();
        Carrier carrier = Carrier.newBuilder()
                .setMatchKind(MatchKind.GTIN)
                .setStrength(Strength.WEAK)
                .build();

        assertThat(RecordJson.write(item)).hasToString("{\"model\":\"PB-1\"}");
        assertThat(RecordJson.write(carrier))
                .hasToString("{\"matchKind\":\"GTIN\",\"goodsInScope\":true,\"strength\":\"WEAK\"}");
    }

    @Test
    void writesAnEmptyPartyForItIsNotTheSameAsNone() {
        assertThat(RecordJson.write(Party.newBuilder().build())).hasToString("{}");
    }

    @Test
    void writesUnknownOfANewerWriterAsItIs() {
        Carrier carrier = Carrier.newBuilder().build();

        assertThat(RecordJson.write(carrier).path("matchKind").textValue()).isEqualTo("UNKNOWN");
    }

    @Test
    void refusesWhatIsNoRecordOfTheContract() {
        WatchRecord record = WatchRecord.newBuilder()
                .setWatchVersion(1)
                .setAt(NOON_IN_CHINA)
                .setBody(PolicyChanged.newBuilder().setVersion("1").setText("").build())
                .build();

        assertThatThrownBy(() -> RecordJson.write(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no JSON form");
    }
}
