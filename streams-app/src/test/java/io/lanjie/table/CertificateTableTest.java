package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.json.RowKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTableTest {

    private static final String NAMES = "证书编号,证书状态,暂停起始日期,暂停截止日期,暂停原因,撤销日期,撤销原因,注销日期,注销原因," + "有效期至,恢复日期,变更日期,发证日期\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "暂停,2026-01-05,2026-04-05,0201；0203,,,,,2028-09-01,,,2023-09-02 | SUSPENDED 2026-01-05 2026-04-05",
                "02,2026-01-05,,,,,,,,,, | SUSPENDED 2026-01-05 none",
                "撤销,2025-01-05,2025-04-05,0208,2026-01-06,0201,,,2028-09-01,,,2023-09-02 | REVOKED 2026-01-06 none",
                "注销,,,,,,2026-01-07,0204,,,,2023-09-02 | CANCELLED 2026-01-07 none",
                "过期失效,,,,,,,,2026-01-08,,,2021-01-09 | EXPIRED 2026-01-09 none",
                "有效,2025-01-05,2025-04-05,0208,,,,,2028-09-01,2025-03-01,2024-02-01,2023-09-02 | VALID 2025-03-01 none",
                "有效,,,,,,,,2028-09-01,,2024-02-01,2023-09-02 | VALID 2024-02-01 none",
                "01,,,,,,,,2028-09-01,,,2023-09-02 | VALID 2023-09-02 none"
            })
    void theDatesOfTheCurrentStatusCount(String cells, String expected) {
        String row = Tables.csv(RowKind.CERTIFICATES, NAMES + "2024010914000001," + cells + "\n")
                .get(0);

        String[] parts = expected.split(" ", -1);
        assertThat(row)
                .contains("\"status\":\"" + parts[0] + "\"", "\"effectiveFrom\":\"" + parts[1] + "\"")
                .doesNotContain("remarks");
        assertThat(row.contains("\"effectiveUntil\":\"" + parts[2] + "\"")).isEqualTo(!parts[2].equals("none"));
        assertThat(row.contains("effectiveUntil")).isEqualTo(!parts[2].equals("none"));
    }

    @Test
    void reasonsAreCodesOrWordsOfTheCurrentStatus() {
        List<String> rows = Tables.csv(RowKind.CERTIFICATES, """
                证书编号,证书状态,暂停日期,暂停原因,撤销日期,撤销原因
                2024010914000001,暂停,2026-01-05,0201；0203 生产一致性,,0209
                2024010914000002,暂停,2026-01-05,企业申请暂停,,
                2024010914000003,暂停,2026-01-05,2025年国抽不合格; 208,,
                2024010914000004,撤销,2026-01-01,0201,2026-01-05,产品存在缺陷
                """);

        assertThat(rows.get(0)).contains("\"reasonCodes\":[\"0201\",\"0203\"],\"reasonText\":\"生产一致性\"");
        assertThat(rows.get(1)).contains("\"reasonCodes\":[\"0208\"],\"reasonText\":\"企业申请暂停\"");
        assertThat(rows.get(2)).contains("\"reasonCodes\":[\"0208\"],\"reasonText\":\"2025年国抽不合格\"");
        assertThat(rows.get(3)).contains("\"reasonText\":\"产品存在缺陷\"").doesNotContain("reasonCodes");
    }

    @Test
    void datesOfOtherStatusesAreHistoryUnlessTheyAreLater() {
        List<String> rows = Tables.csv(RowKind.CERTIFICATES, """
                证书编号,证书状态,暂停日期,撤销日期,恢复日期,发证日期,失效日期
                2024010914000001,撤销,2025-01-05,2026-01-05,,2023-01-01,2028-01-01
                2024010914000002,撤销,2026-02-05,2026-01-05,,2023-01-01,2028-01-01
                2024010914000003,有效,2026-02-05,,,2023-01-01,2028-01-01
                2024010914000004,有效,2026-02-05,,2026-02-06,2023-01-01,2028-01-01
                """);

        assertThat(rows.get(0)).startsWith("2 {").doesNotContain("remarks");
        assertThat(rows.get(1)).startsWith("3 {").contains("remarks [暂停日期: 2026-02-05 is later than 2026-01-05");
        assertThat(rows.get(2))
                .startsWith("4 [暂停日期: 2026-02-05 is later than all dates by which")
                .contains("since when is it again? A 有效 after it needs the date in 恢复日期 or 变更日期")
                .doesNotContain("发证日期");
        assertThat(rows.get(3)).startsWith("5 {").contains("\"effectiveFrom\":\"2026-02-06\"");
    }

    @Test
    void aDateThatIsMissingOrContradictedIsAFault() {
        List<String> rows = Tables.csv(RowKind.CERTIFICATES, """
                证书编号,证书状态,暂停起始日期,暂停截止日期,生效日期
                2024010914000001,暂停,,,
                2024010914000002,暂停,2026-01-05,,2026-01-06
                2024010914000003,暂停,2026-01-05,2026-01-04,
                2024010914000004,暂停,2026-01-05,,2026/1/5
                2024010914000005,撤销,,,2026/1/5
                2024010914000006,暂停,01/05/26,,
                2024010914000007,,2026-01-05,,
                """);

        assertThat(rows.get(0)).startsWith("2 [effectiveFrom: missing").contains("暂停起始日期", "暂停?");
        assertThat(rows.get(1)).contains("暂停起始日期: which date counts? 暂停起始日期 2026-01-05, 生效日期 2026-01-06");
        assertThat(rows.get(2)).contains("暂停起始日期: 2026-01-05 lies behind the end, 2026-01-04");
        assertThat(rows.get(3)).contains("\"effectiveFrom\":\"2026-01-05\"");
        assertThat(rows.get(4)).contains("\"status\":\"REVOKED\"", "\"effectiveFrom\":\"2026-01-05\"");
        assertThat(rows.get(5))
                .contains("暂停起始日期: '01/05/26' is not a date such as")
                .doesNotContain("missing");
        assertThat(rows.get(6)).startsWith("8 {").doesNotContain("effectiveFrom");
    }

    @Test
    void modelsInAnAttachmentAreTold() {
        List<String> rows = Tables.csv(RowKind.CERTIFICATES, """
                certificateNumber,status,effectiveFrom,models,affectedModels
                2024010914000001,SUSPENDED,2026-01-05,见附件,
                2024010914000002,SUSPENDED,2026-01-05,PB-1；其余详见附件,
                2024010914000003,SUSPENDED,2026-01-05,PB-1；PB-2,详见附件
                2024010914000004,SUSPENDED,2026-01-05,PB-1,PB-1；其余见附件
                """);

        assertThat(rows.get(0))
                .contains("remarks [models: '见附件' names an attachment: no models are known]")
                .doesNotContain("\"models\"");
        assertThat(rows.get(1)).contains("\"models\":[\"PB-1\",\"其余详见附件\"]", "not all models are known");
        assertThat(rows.get(2)).startsWith("4 [affectedModels: '详见附件' names an attachment; what it holds must stand");
        assertThat(rows.get(3)).startsWith("5 [affectedModels: ");
    }

    @Test
    void theTemplateOfTheRegulatorIsRead() {
        String row = Tables.csv(RowKind.CERTIFICATES, """
                CERT_APPLY_NO,CERT_NO,CERTI_STATUS,CERT_AWARD_DATE,CERT_E_DATE,PRO_NAME,PRO_TYPE,APP_NAME,APP_ORG_CODE,\
                MANU_NAME,FAC_NAME,FAC_CODING,CERT_PAUSE_CAUSE,CERT_PAUSE_S_DATE,CERT_PAUSE_E_DATE,REMARK
                A1,2024010914000001,02,2024-01-01,2029-01-01,移动电源,PB-1；PB-2,甲公司,91440300MA5EXAMPLE,乙公司,丙厂,A000001,\
                0201,2026-01-05,2026-04-05,
                """).get(0);

        assertThat(row)
                .isEqualTo(
                        "2 {\"certificateNumber\":\"2024010914000001\",\"status\":\"SUSPENDED\","
                                + "\"productName\":\"移动电源\",\"models\":[\"PB-1\",\"PB-2\"],"
                                + "\"holder\":{\"name\":\"甲公司\",\"creditCode\":\"91440300MA5EXAMPLE\"},"
                                + "\"manufacturer\":{\"name\":\"乙公司\"},\"factory\":{\"name\":\"丙厂\"},"
                                + "\"effectiveUntil\":\"2026-04-05\",\"reasonCodes\":[\"0201\"],\"effectiveFrom\":\"2026-01-05\"}");
    }

    @Test
    void theIssuingBodyIsTheIssuerWhereNobodyElseIs() {
        TableSettings own =
                new TableSettings(new ColumnMappingReader().builtIn(RowKind.CERTIFICATES), null, false, false);

        List<String> rows = Tables.csv(own, """
                证书编号,证书状态,撤销日期,颁证机构,公告编号,发布机构
                2024010914000001,撤销,2026-01-05,CQC,G-1,
                2024010914000002,撤销,2026-01-05,CQC,G-1,SAMR
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(rows.get(0)).contains("\"notice\":{\"id\":\"G-1\",\"issuer\":\"CQC\"}");
        assertThat(rows.get(1)).contains("\"notice\":{\"id\":\"G-1\",\"issuer\":\"SAMR\"}");
    }

    @Test
    void columnsThatAreNotUnderstoodAreAllToldAndNoRowIsRead() {
        assertThatThrownBy(() -> Tables.csv(
                        RowKind.CERTIFICATES,
                        "公告\n证书编码,证书状态,暂停日期,暂停起始日期,holder.nam,说明\n2024010914000001,暂停,2026-01-05,,,\n"))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("row 2 the column '证书编码' is not known, did you mean 证书编号?")
                .hasMessageContaining("'暂停起始日期' and '暂停日期' both give effectiveFrom of SUSPENDED; which one counts?")
                .hasMessageContaining("'holder.nam' is not known, did you mean holder.name?")
                .hasMessageContaining("'说明' is not known; name it under ignored:")
                .hasMessageContaining("no column gives certificateNumber (certificateNumber, 证书编号");
        assertThatThrownBy(() -> Tables.csv(RowKind.CERTIFICATES, "a,b\n1,2\n"))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("none of the first 20 rows names the columns of certificates");
    }

    @Test
    void unknownColumnsMayBePassedOver() {
        TableSettings lenient =
                new TableSettings(new ColumnMappingReader().builtIn(RowKind.CERTIFICATES), null, true, true);

        assertThat(Tables.csv(
                        lenient,
                        "certificateNumber,withdrawn,说明\n2024010914000001,true,x\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("2 {\"certificateNumber\":\"2024010914000001\",\"withdrawn\":true}");
    }
}
