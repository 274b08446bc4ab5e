package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.json.RowKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String DECISION = "marketplace,listingId,decision,grounds,reviewer,decidedAt,text\n";

    @ParameterizedTest
    @ValueSource(chars = {',', '\t', ';', '；', '|'})
    void theSeparatorIsTheOneByWhichColumnsAreNamed(char separator) {
        String table = "证书编号,证书状态,暂停日期,型号规格\n2024010914000001,暂停,2026-01-05,\"PB-1；PB-2\"\n";

        assertThat(Tables.csv(RowKind.CERTIFICATES, table.replace(',', separator)))
                .containsExactly("2 {\"certificateNumber\":\"2024010914000001\",\"status\":\"SUSPENDED\","
                        + "\"models\":[\"PB-1\",\"PB-2\"],\"effectiveFrom\":\"2026-01-05\"}");
    }

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLineBreaks() {
        String rows =
                "jd,1,LIFT,RECALL:1,W,2026-01-05,\"a,\"\"b\"\"\r\nc\"\njd,2,LIFT,RECALL:1,W,2026-01-05, 5\" long \n";

        List<String> read = Tables.csv(RowKind.REVIEW_DECISIONS, DECISION + rows);

        assertThat(read).hasSize(2);
        assertThat(read.get(0)).startsWith("2 ").contains("\"text\":\"a,\\\"b\\\"\\nc\"");
        assertThat(read.get(1)).startsWith("4 ").contains("\"text\":\"5\\\" long\"");
    }

    @Test
    void aMalformedQuoteIsAFaultOfItsLineOnly() {
        String good = "jd,%d,LIFT,RECALL:1,W,2026-01-05,fine\n";
        String table = DECISION + good.formatted(1) + "jd,2,LIFT,RECALL:1,\"W\"x,2026-01-05,\n" + good.formatted(3)
                + "\"jd,4,LIFT\n" + good.formatted(5) + good.formatted(6);

        assertThat(Tables.csv(RowKind.REVIEW_DECISIONS, table))
                .hasSize(6)
                .anyMatch(row -> row.startsWith("3 [cell 5 goes on behind its closing quote"))
                .anyMatch(row -> row.startsWith("5 [cell 1 begins with a quote and never ends"))
                .filteredOn(row -> row.contains("fine"))
                .extracting(row -> row.substring(0, 1))
                .containsExactly("2", "4", "6", "7");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotTakeTheRestOfTheFile() {
        String good = "jd,1,LIFT,RECALL:1,W,2026-01-05,fine\n";
        int many = CsvSheet.MOST_LINES_IN_A_RECORD * 3;

        List<String> rows = Tables.csv(RowKind.REVIEW_DECISIONS, DECISION + "\"jd,4\n" + good.repeat(many));

        assertThat(rows).hasSize(many + 1);
        assertThat(rows.get(0)).contains("never ends");
        assertThat(rows.get(1)).startsWith("3 {");
    }

    @Test
    void rowsOfOtherLengthAreNamed() {
        String table = "listingId,marketplace,title,updatedAt,,\n1,jd\n2,jd,充电宝,2026-01-05,,\n"
                + "3,jd,充电宝,2026-01-05,,more\n\n,,,,,\n";

        assertThat(Tables.csv(RowKind.LISTINGS, table))
                .containsExactly(
                        "2 [has 2 cells, but 4 columns have names]",
                        "3 {\"listingId\":\"2\",\"marketplace\":\"jd\",\"title\":\"充电宝\",\"updatedAt\":\"2026-01-05\"}",
                        "4 ['more' stands in column 6, which has no name]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "x-UTF-16LE-BOM"})
    void theEncodingIsRecognisedByContent(String charset) {
        String table = "2026年第17号公告,,\n证书编号,证书状态,撤销日期,产品名称\n2024010914000001,撤销,2026年1月5日,移动电源😀\n";

        assertThat(Tables.csv(RowKind.CERTIFICATES, table.getBytes(Charset.forName(charset))))
                .containsExactly("3 {\"certificateNumber\":\"2024010914000001\",\"status\":\"REVOKED\","
                        + "\"productName\":\"移动电源😀\",\"effectiveFrom\":\"2026-01-05\"}");
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoPartOfTheFirstName() {
        assertThat(Tables.csv(RowKind.RECALLS, "\uFEFFrecallId,closed\nR-1,是\n"))
                .containsExactly("2 {\"recallId\":\"R-1\",\"closed\":true}");
    }

    @Test
    void gb18030BehindMegabytesOfUtf8IsAFaultAndNoGarbage() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                (DECISION + "jd,1,LIFT,RECALL:1,王,2026-01-05,\n".repeat(40_000)).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("jd,2,LIFT,RECALL:1,王,2026-01-05,\n".getBytes(GB18030));
        bytes.writeBytes("jd,3,LIFT,RECALL:1,王,2026-01-05,\n".getBytes(StandardCharsets.UTF_8));

        List<String> rows = Tables.csv(RowKind.REVIEW_DECISIONS, bytes.toByteArray());

        assertThat(bytes.size()).isGreaterThan(TextStart.LENGTH);
        assertThat(rows).hasSize(40_002);
        assertThat(rows.get(40_000)).startsWith("40002 [not UTF-8 as the lines before it");
        assertThat(rows.get(40_001)).startsWith("40003 {");
    }

    @Test
    void gb18030BehindMegabytesOfAsciiIsRead() {
        String table =
                DECISION + "jd,1,LIFT,RECALL:1,W,2026-01-05,\n".repeat(40_000) + "jd,2,LIFT,RECALL:1,王,2026-01-05,\n";

        List<String> rows = Tables.csv(RowKind.REVIEW_DECISIONS, table.getBytes(GB18030));

        assertThat(rows.get(40_000)).contains("\"reviewer\":\"王\"");
    }

    @Test
    void whatIsNoTextIsTold() {
        assertThatThrownBy(() -> Tables.csv(RowKind.RECALLS, new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("name it .xlsx");
        assertThatThrownBy(() -> Tables.csv(RowKind.RECALLS, "recallId,closed".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("UTF-16 with a byte order mark");
        assertThatThrownBy(() -> Tables.csv(RowKind.RECALLS, "recallId,closed\rR-1,true\r"))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("carriage returns alone");
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(Tables.csv(RowKind.RECALLS, "")).isEmpty();
        assertThat(Tables.csv(RowKind.RECALLS, "\uFEFF\n\n,,\n")).isEmpty();
    }

    @Test
    void whatSpreadsheetsLeaveInCellsIsTakenOut() {
        String table = "certificateNumber,withdrawn\n\"=\"\"2024010914000001\"\"\",TRUE\n\t2024010914000002\t,1\n"
                + "2024\u00000109\u200B14000003\u00a0,是\n";

        assertThat(Tables.csv(RowKind.CERTIFICATES, table.replace("\u0000", "\u0001")))
                .extracting(row -> row.substring(2))
                .containsExactly(
                        "{\"certificateNumber\":\"2024010914000001\",\"withdrawn\":true}",
                        "{\"certificateNumber\":\"2024010914000002\",\"withdrawn\":true}",
                        "{\"certificateNumber\":\"2024010914000003\",\"withdrawn\":true}");
    }
}
