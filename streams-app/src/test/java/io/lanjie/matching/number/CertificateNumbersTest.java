package io.lanjie.matching.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.reading.Remark;
import io.lanjie.matching.text.FieldRole;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumbersTest {

    private final List<Claim> claims = new ArrayList<>();
    private final Listener log = new Listener();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "证书编号",
                "3C证书编号",
                "3c证号",
                "CCC 证号",
                "CCC证书编号",
                "ＣＣＣ 证书编号：",
                "3c_证书_编号",
                "认证编号",
                "CCC认证证书编号",
                "3C认证号",
                "CCC认证",
                "3C证书",
                "qc_code",
                "Certificate Number",
                "certificate-no.",
                "CCC Cert No",
                "中国强制性产品认证编号",
            })
    void anAttributeWhoseNameSaysSoIsMeantForNumbers(String name) {
        find(field(FieldRole.ATTRIBUTE, name, "2024010914000001"));

        assertThat(claims).extracting(claim -> claim.match().kind()).containsExactly(MatchKind.CERTIFICATE_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"货号", "型号", "产品名称", "证书状态", "证书有效期", "3C产品型号", "自愿认证证书编号", "检测报告编号", "入网许可证书编号", "颜色分类"})
    void anyOtherAttributeIsNot(String name) {
        find(field(FieldRole.ATTRIBUTE, name, "2024010914000001"));

        assertThat(claims).extracting(claim -> claim.match().kind()).containsExactly(MatchKind.CERTIFICATE_TEXT);
    }

    @Test
    void tellsWhereAndHowItWasWritten() {
        find(field(FieldRole.TITLE, "", "充电宝 编号2O24０1０914OO0OO1现货"));

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.key().value()).isEqualTo("2024010914000001");
            assertThat(claim.match().kind()).isEqualTo(MatchKind.CERTIFICATE_TEXT);
            assertThat(claim.match().matchedText()).isEqualTo("2O24０1０914OO0OO1");
            assertThat(claim.match().start()).isEqualTo(6);
            assertThat(claim.match().end()).isEqualTo(22);
            assertThat(claim.match().normalised()).isEqualTo("2024010914000001");
            assertThat(claim.match().rule()).isEqualTo("certificate-number/look-alike-letters");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024770914000001,UNKNOWN_BODY",
        "2024017714000001,UNKNOWN_CATEGORY",
        "2022010914000001,OLDER_THAN_ITS_CATEGORY",
        "2022010916000001,OLDER_THAN_ITS_CATEGORY",
    })
    void remarksWhatIsStrangeAndMatchesAllTheSame(String number, Remark remark) {
        find(field(FieldRole.CERTIFICATE_NUMBER, "", number));

        assertThat(claims).hasSize(1);
        assertThat(log.remarks).containsExactly(remark);
    }

    @Test
    void remarksNothingOfAnOrdinaryNumber() {
        find(field(FieldRole.CERTIFICATE_NUMBER, "", "2022010807000001"));

        assertThat(claims).hasSize(1);
        assertThat(log.remarks).isEmpty();
    }

    @Test
    void takesNoHalvesOfTwoFields() {
        find(field(FieldRole.CERTIFICATE_NUMBER, "", "20240109"), field(FieldRole.CERTIFICATE_NUMBER, "", "14000001"));

        assertThat(claims).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"见附件,NO_NUMBER", "12345678,NO_NUMBER", "202401091400000,TOO_FEW_DIGITS"})
    void tellsWhyAFieldForNumbersHasNone(String text, RejectionReason reason) {
        find(field(FieldRole.CERTIFICATE_NUMBER, "", text));

        assertThat(claims).isEmpty();
        assertThat(log.reasons).containsExactly(reason);
    }

    @Test
    void takesAListOfNumbersForOneOnlyWhereItIsAnnounced() {
        find(field(FieldRole.TITLE, "", "打印机2014/0116/1410/2411通用"));
        assertThat(claims).isEmpty();

        find(field(FieldRole.TITLE, "", "3C证书编号：2014/0116/1410/2411"));
        assertThat(claims).extracting(claim -> claim.key().value()).containsExactly("2014011614102411");
    }

    @Test
    void readsMoreLettersAsDigitsWhereANumberIsMeant() {
        find(field(FieldRole.CERTIFICATE_NUMBER, "", "ZO24OIO8O7000123"));
        assertThat(claims).extracting(claim -> claim.key().value()).containsExactly("2024010807000123");

        claims.clear();
        find(field(FieldRole.DESCRIPTION, "", "ZO24OIO8O7000123"));
        assertThat(claims).isEmpty();
    }

    private void find(FieldText... fields) {
        new CertificateNumbers().find(new ListingReading(null, List.of(fields)), claims::add, log);
    }

    private static FieldText field(FieldRole role, String attributeName, String text) {
        return new FieldText("field", role, attributeName, "", NormalisedText.of(text), List.of());
    }

    private static final class Listener implements MatchLog {

        private final List<RejectionReason> reasons = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        @Override
        public void rejected(FieldText field, int from, int until, RejectionReason reason) {
            reasons.add(reason);
        }

        @Override
        public void remarked(FieldText field, int from, int until, Remark remark) {
            remarks.add(remark);
        }
    }
}
