package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.policy.Cover;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.policy.PolicyQuestion;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.PolicyAction;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {

    private static final String WHOLE = """
            version: test
            rows:
              - {ground: CERTIFICATE, states: [REVOKED], action: TAKE_DOWN, why: for good}
            answerWithin: {TAKE_DOWN: PT1H, AMEND: PT30M, RELEASE: P2D}
            """;

    private final PolicyReader reader = new PolicyReader();

    @ParameterizedTest(name = "{0} {1} {2} by {3}, model {4}, goods in scope {5}: {6}")
    @CsvSource({
        "CERTIFICATE, SUSPENDED, 0201, CERTIFICATE_FIELD, ALL, true, TAKE_DOWN",
        "CERTIFICATE, SUSPENDED, 0201, CERTIFICATE_FIELD, ALL, false, TAKE_DOWN",
        "CERTIFICATE, SUSPENDED, '', CERTIFICATE_TEXT, ALL, true, TAKE_DOWN",
        "CERTIFICATE, SUSPENDED, 0201, CERTIFICATE_TEXT, ALL, false, REVIEW",
        "CERTIFICATE, REVOKED, 0301, CERTIFICATE_FIELD, ALL, true, TAKE_DOWN",
        "CERTIFICATE, REVOKED, 0301, CERTIFICATE_TEXT, ALL, false, REVIEW",
        "CERTIFICATE, SUSPENDED, 0208, CERTIFICATE_FIELD, ALL, true, REVIEW",
        "CERTIFICATE, SUSPENDED, 0208 0201, CERTIFICATE_FIELD, ALL, true, TAKE_DOWN",
        "CERTIFICATE, REVOKED, 0208, CERTIFICATE_FIELD, ALL, true, TAKE_DOWN",
        "CERTIFICATE, SUSPENDED, 0201, CERTIFICATE_FIELD, AFFECTED, true, TAKE_DOWN",
        "CERTIFICATE, SUSPENDED, 0201, CERTIFICATE_FIELD, NOT_AFFECTED, true, NONE",
        "CERTIFICATE, REVOKED, 0301, CERTIFICATE_FIELD, UNKNOWN, true, REVIEW",
        "CERTIFICATE, SUSPENDED, 0208, CERTIFICATE_FIELD, NOT_AFFECTED, true, NONE",
        "CERTIFICATE, CANCELLED, 0401, CERTIFICATE_FIELD, ALL, true, REVIEW",
        "CERTIFICATE, CANCELLED, 0401, CERTIFICATE_FIELD, NOT_AFFECTED, true, REVIEW",
        "CERTIFICATE, EXPIRED, '', CERTIFICATE_TEXT, ALL, false, REVIEW",
        "COMPONENT, SUSPENDED, 0201, COMPONENT, ALL, true, REVIEW",
        "COMPONENT, REVOKED, 0301, COMPONENT, ALL, false, REVIEW",
        "COMPONENT, CANCELLED, 0401, COMPONENT, ALL, true, NONE",
    })
    void theDefaultsAreThoseOfTheContract(
            GroundKind ground,
            CertificateState state,
            String reasons,
            MatchKind matchKind,
            AffectedModel affected,
            boolean inScope,
            PolicyAction expected) {
        Policy policy = reader.read(reader.text(PolicyLocation.of(PolicyLocation.BUILT_IN)));
        Set<String> reasonCodes = reasons.isEmpty() ? Set.of() : Set.of(reasons.split(" "));

        PolicyAction action = policy.action(new PolicyQuestion(
                ground, state, reasonCodes, matchKind, affected, inScope, Strength.STRONG, null, null));

        assertThat(action).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, 0201, ALL,          STRONG, NONE,        TAKE_DOWN",
        "REVOKED,   0301, AFFECTED,     STRONG, NONE,        TAKE_DOWN",
        "REVOKED,   0301, NOT_AFFECTED, STRONG, NONE,        NONE",
        "SUSPENDED, 0201, UNKNOWN,      STRONG, NONE,        REVIEW",
        "SUSPENDED, 0208, ALL,          STRONG, NONE,        REVIEW",
        "SUSPENDED, 0201, ALL,          STRONG, OTHER,       REVIEW",
        "REVOKED,   0301, ALL,          STRONG, NAMED_VALID, NONE",
        "REVOKED,   0301, ALL,          WEAK,   NONE,        REVIEW",
        "REVOKED,   0301, ALL,          WEAK,   NAMED_VALID, NONE",
        "CANCELLED, 0401, ALL,          STRONG, NONE,        REVIEW",
        "CANCELLED, 0401, ALL,          STRONG, NAMED_VALID, REVIEW",
        "EXPIRED,   0501, ALL,          STRONG, OTHER,       REVIEW",
        "VALID,     0101, ALL,          STRONG, NONE,        NONE",
    })
    void byBrandAndModelAloneTheOtherCertificatesCount(
            CertificateState state,
            String reason,
            AffectedModel affected,
            Strength strength,
            Cover cover,
            PolicyAction expected) {
        PolicyQuestion question = new PolicyQuestion(
                GroundKind.CERTIFICATE,
                state,
                Set.of(reason),
                MatchKind.BRAND_MODEL,
                affected,
                true,
                strength,
                cover,
                null);

        assertThat(builtIn().action(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "BRAND_MODEL,  STRONG, ALL,      TAKE_DOWN",
        "BRAND_MODEL,  STRONG, INSIDE,   TAKE_DOWN",
        "BRAND_MODEL,  STRONG, OUTSIDE,  NONE",
        "BRAND_MODEL,  STRONG, UNPROVEN, REVIEW",
        "BRAND_MODEL,  WEAK,   ALL,      REVIEW",
        "GTIN,         STRONG, ALL,      TAKE_DOWN",
        "GTIN,         STRONG, INSIDE,   TAKE_DOWN",
        "GTIN,         STRONG, OUTSIDE,  NONE",
        "GTIN,         STRONG, UNPROVEN, REVIEW",
        "PRODUCT_NAME, WEAK,   ALL,      REVIEW",
        "PRODUCT_NAME, STRONG, ALL,      REVIEW",
        "PRODUCT_NAME, WEAK,   OUTSIDE,  NONE",
    })
    void aRecallStopsTheUnitsThatItNames(
            MatchKind matchKind, Strength strength, RecalledUnits units, PolicyAction expected) {
        PolicyQuestion question = new PolicyQuestion(
                GroundKind.RECALL, null, Set.of(), matchKind, AffectedModel.ALL, true, strength, null, units);

        assertThat(builtIn().action(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"STRONG, TAKE_DOWN", "WEAK, REVIEW"})
    void marksForSaleAreStoppedWhereTheWordsAreClear(Strength strength, PolicyAction expected) {
        PolicyQuestion question = new PolicyQuestion(
                GroundKind.MARK_SALE,
                null,
                Set.of(),
                MatchKind.MARK_TEXT,
                AffectedModel.ALL,
                false,
                strength,
                null,
                null);

        assertThat(builtIn().action(question)).isEqualTo(expected);
    }

    private Policy builtIn() {
        return reader.read(reader.text(PolicyLocation.of(PolicyLocation.BUILT_IN)));
    }

    @Test
    void theDefaultAnswersAreDueInAnHourAndInADay() {
        Policy policy = reader.read(reader.text(PolicyLocation.of(PolicyLocation.BUILT_IN)));

        assertThat(policy.answerWithin())
                .isEqualTo(Map.of(
                        OrderAction.TAKE_DOWN, Duration.ofHours(1),
                        OrderAction.AMEND, Duration.ofHours(1),
                        OrderAction.RELEASE, Duration.ofDays(1)));
        assertThat(policy.legalBasis()).containsOnlyKeys(GroundKind.values());
    }

    @Test
    void readsDurationsOfTimeAndOfDays() {
        assertThat(reader.read(WHOLE).answerWithin())
                .containsEntry(OrderAction.AMEND, Duration.ofMinutes(30))
                .containsEntry(OrderAction.RELEASE, Duration.ofDays(2));
    }

    @ParameterizedTest(name = "{0} made {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "version: test | version: '' | version is missing",
                "version: test | version: | version is missing",
                "action: TAKE_DOWN, |  | a row lacks its action",
                "ground: CERTIFICATE, |  | a row lacks its ground",
                "', why: for good' |  | a row lacks its why",
                "REVOKED | REVOKE | REVOKE",
                "states: | status: | status",
                "action: TAKE_DOWN | action: DOWN | DOWN",
                "TAKE_DOWN: PT1H, |  | answerWithin.TAKE_DOWN is missing",
                "PT1H | 1 hour | answerWithin.TAKE_DOWN is '1 hour'",
                "PT1H | PT-1H | answerWithin.TAKE_DOWN is 'PT-1H'",
                "PT1H | P1M | answerWithin.TAKE_DOWN is 'P1M'",
                "PT1H | P0D | answerWithin.TAKE_DOWN is 'P0D'",
            })
    void aFaultIsNamed(String text, String replacement, String message) {
        String policy = WHOLE.replaceFirst(text, replacement == null ? "" : replacement);

        assertThat(policy).isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> reader.read(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the policy is not valid")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "text",
                "version: a",
                "version: a\nrows: []",
                "rows: [null]",
                "a: [",
                "version: a\nrows: [null]"
            })
    void whatIsNoPolicyIsRefused(String text) {
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the policy is not valid");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> reader.read(WHOLE + "version: again\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version");
    }
}
