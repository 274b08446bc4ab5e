package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.json.RowKind;
import io.lanjie.json.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final String GOOD =
            "{\"certificateNumber\":\"2024010914000001\",\"status\":\"REVOKED\"," + "\"effectiveFrom\":\"2026-01-05\"}";

    @TempDir
    private Path directory;

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private static void date(Worksheet sheet, int row, int column, String format) {
        sheet.value(row, column, LocalDate.of(2026, 1, 5));
        sheet.style(row, column).format(format).set();
    }

    private List<String> read(RowKind kind, Path file) {
        return Tables.workbook(Tables.settings(kind), file);
    }

    @Test
    void theHeadingIsFoundBelowTitlesAndBlankRowsAreLeftOut() {
        Path file = Workbooks.written(directory.resolve("a.xlsx"), workbook -> {
            Worksheet sheet = workbook.newWorksheet("证书");
            row(sheet, 0, "关于撤销证书的公告");
            row(sheet, 3, "序号", "证书编号", "证书状态", "撤销日期");
            row(sheet, 4, "1", "2024010914000001", "撤销", "2026年1月5日");
            row(sheet, 7, "2", "2024010914000001", "暂定", "2026年1月5日");
        });

        assertThat(read(RowKind.CERTIFICATES, file))
                .containsExactly("[证书]5 " + GOOD, "[证书]8 [证书状态: '暂定' is none of 有效, 暂停, 撤销, 注销, 过期失效]");
    }

    @Test
    void cellsThatAreShownAsDatesAreDates() {
        Path file = Workbooks.written(directory.resolve("a.xlsx"), workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            row(sheet, 0, "证书编号", "证书状态", "撤销日期");
            List<String> formats =
                    List.of("yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]d/m/yyyy", "General", "0.00E+00");
            for (int index = 0; index < formats.size(); index++) {
                row(sheet, index + 1, "2024010914000001", "撤销");
                date(sheet, index + 1, 2, formats.get(index));
            }
        });

        assertThat(read(RowKind.CERTIFICATES, file))
                .extracting(row -> row.substring(row.indexOf(' ') + 1))
                .containsOnly(GOOD)
                .hasSize(5);
    }

    @Test
    void numbersAndDatesWhereTextBelongsAreTakenOnlyIfNothingCanBeLost() {
        Path file = Workbooks.written(directory.resolve("a.xlsx"), workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            row(sheet, 0, "平台", "商品ID", "标题", "更新时间", "型号", "版本");
            row(sheet, 1, "jd");
            sheet.value(1, 1, 123_456_789_012_345L);
            row(sheet, 2, "jd");
            sheet.value(2, 1, 1_234_567_890_123_456L);
            row(sheet, 3, "jd", "3");
            sheet.value(3, 4, 1.1);
            row(sheet, 4, "jd", "4");
            date(sheet, 4, 4, "d-mmm");
            row(sheet, 5, "jd", "5");
            sheet.value(5, 2, Boolean.TRUE);
            sheet.value(5, 5, 12);
            for (int row = 1; row <= 5; row++) {
                date(sheet, row, 3, "yyyy-mm-dd");
            }
        });

        assertThat(read(RowKind.LISTINGS, file))
                .hasSize(5)
                .anyMatch(row -> row.contains("\"listingId\":\"123456789012345\""))
                .anyMatch(row -> row.startsWith("[S]3 [商品ID: '1234567890123456' is stored as a number, of which a"))
                .anyMatch(row -> row.startsWith("[S]4 [型号: '1.1' is stored as a number where a text belongs"))
                .anyMatch(row -> row.startsWith("[S]5 [型号: is a date, '2026-01-05', where a text belongs"))
                .anyMatch(row -> row.contains("\"title\":\"true\"") && row.contains("\"revision\":12"));
    }

    @Test
    void aCertificateNumberStoredAsANumberHasLostDigits() {
        Path file = Workbooks.written(directory.resolve("a.xlsx"), workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            row(sheet, 0, "证书编号", "证书状态", "撤销日期");
            sheet.value(1, 0, 2_024_010_914_000_001L);
            row(sheet, 2, "2024010914000001");
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 1, "撤销");
                date(sheet, row, 2, "yyyy-mm-dd");
            }
        });

        assertThat(read(RowKind.CERTIFICATES, file))
                .containsExactly(
                        "[S]2 [证书编号: '2024010914000001' is stored as a number, of which a spreadsheet keeps 15 digits"
                                + " only, so that the last ones may be wrong; format the column as text and write it again]",
                        "[S]3 " + GOOD);
    }

    private static List<String> remarks(TableSettings settings, Path file) {
        try (RowSource source = TableSource.workbook(file, settings)) {
            return source.remarks();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyVisibleSheetThatNamesColumnsIsReadOrTheOneThatIsNamed() {
        Path file = Workbooks.written(directory.resolve("a.xlsx"), workbook -> {
            row(workbook.newWorksheet("说明"), 0, "本表说明");
            workbook.newWorksheet("空");
            workbook.newWorksheet("空隐").setVisibilityState(VisibilityState.HIDDEN);
            for (String name : List.of("一", "二", "藏")) {
                Worksheet sheet = workbook.newWorksheet(name);
                row(sheet, 0, "证书编号", "证书状态", "撤销日期");
                row(sheet, 1, "2024010914000001", "撤销", "2026-01-05");
                if (name.equals("藏")) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        });
        TableSettings settings = Tables.settings(RowKind.CERTIFICATES);

        assertThat(read(RowKind.CERTIFICATES, file)).containsExactly("[一]2 " + GOOD, "[二]2 " + GOOD);
        assertThat(remarks(settings, file))
                .anyMatch(remark -> remark.startsWith("[藏] is hidden and was not read"))
                .noneMatch(remark -> remark.startsWith("[空隐]"));
        assertThat(remarks(new TableSettings(settings.mapping(), "二", false, true), file))
                .isEmpty();
        assertThat(Tables.workbook(new TableSettings(settings.mapping(), "二", false, true), file))
                .containsExactly("[二]2 " + GOOD);
        assertThatThrownBy(() -> Tables.workbook(new TableSettings(settings.mapping(), "三", false, true), file))
                .isInstanceOf(UnusableTableException.class)
                .hasMessage("has no sheet 三; it has 说明, 空, 一, 二");
    }

    @Test
    void aFaultInTheColumnsOfAnySheetKeepsAllFromBeingRead() {
        Path file = Workbooks.written(directory.resolve("a.xlsx"), workbook -> {
            row(workbook.newWorksheet("一"), 0, "证书编号", "证书状态", "撤销日期");
            row(workbook.newWorksheet("二"), 0, "证书编号", "证书状态", "撤销日其");
        });

        assertThatThrownBy(() -> read(RowKind.CERTIFICATES, file))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("[二] row 1 the column '撤销日其' is not known, did you mean 撤销日期?");
    }

    @Test
    void formulasCountByTheirValueAndErrorsAreFaults() {
        String names = "<row><c t='inlineStr'><is><t>证书编号</t></is></c><c t='inlineStr'><is><t>证书状态</t></is></c>"
                + "<c t='inlineStr'><is><t>撤销日期</t></is></c></row>";
        Path file = Workbooks.ofXml(
                directory.resolve("a.xlsx"),
                names
                        + "<row r='3'><c r='A3' t='str'><f>A1&amp;\"\"</f><v>2024010914000001</v></c><c r='B3' t='s'><v>0</v></c>"
                        + "<c r='C3'><f>TODAY()</f><v>46027</v></c></row>"
                        + "<row r='5'><c r='A5' t='e'><v>#N/A</v></c><c r='B5' t='s'><v>0</v></c>"
                        + "<c r='C5' t='str'><f>X</f><v>#REF!</v></c></row>",
                "<si><r><t>撤</t></r><r><t>销</t></r></si>");

        assertThat(read(RowKind.CERTIFICATES, file))
                .containsExactly(
                        "[S]3 " + GOOD,
                        "[S]5 [证书编号: holds the error #N/A of a formula, 撤销日期: '#REF!' is not " + DateText.FORMS + "]");
    }
}
