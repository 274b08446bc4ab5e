package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.json.RowKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that were made, or damaged, so that reading them takes more than there is: all are told, none is tried. */
class HostileWorkbookTest {

    private static final WorkbookBounds SMALL = new WorkbookBounds(100_000, 5_000, 20_000, 50_000);

    @TempDir
    private Path directory;

    private void read(Path file) throws IOException {
        TableSource.workbook(file, Tables.settings(RowKind.CERTIFICATES), SMALL).close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row><c r='AAAA1'><v>1</v></c></row>|beyond the last column",
                "<row><c s='>' r='ZZZZZZ1'><v>1</v></c></row>|beyond the last column",
                "<row><c r='&#65;&#65;&#65;&#65;1'><v>1</v></c></row>|address of a cell",
                "<row><c t='s'><v>7</v></c></row>|a shared text that it does not hold",
                "<row><x:c t=\"s\"><x:v>99999999999999999999</x:v></x:c></row>|a shared text that it does not hold",
                "<row><c t='s'><v>&#55;</v></c></row>|number of a shared text",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><row/>|declares a document type"
            })
    void whatWouldTakeMemoryIsRefused(String rows, String reason) {
        Path file = Workbooks.ofXml(directory.resolve("a.xlsx"), rows, "<si><t>a</t></si>");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageStartingWith("is no workbook that can be read")
                .hasMessageContaining(reason);
    }

    @Test
    void cellsRowsAndPartsHaveBounds() {
        assertThatThrownBy(() -> read(sheet("<row><c><v>" + "1".repeat(6_000) + "</v></c></row>")))
                .hasMessageContaining("a cell of more than 5000 bytes");
        assertThatThrownBy(() -> read(sheet("<row>" + "<c><v>1</v></c>".repeat(2_000) + "</row>")))
                .hasMessageContaining("a row of more than 20000 bytes");
        assertThatThrownBy(() -> read(sheet("<row><c><v>1</v></c></row>".repeat(5_000))))
                .hasMessageContaining("unpacks to more than 100000 bytes");
        assertThatThrownBy(() ->
                        read(Workbooks.ofXml(directory.resolve("b.xlsx"), "<row/>", "<si><t>a</t></si>".repeat(1_000))))
                .hasMessageContaining("needs about 0 MiB of memory: save it as CSV UTF-8");
    }

    @Test
    void aSmallFileThatUnpacksToGigabytesIsRefusedByTheUsualBounds() throws IOException {
        Path file = sheet("<row><c><v>" + "1".repeat(40 * 1024 * 1024) + "</v></c></row>");

        assertThat(Files.size(file)).isLessThan(100_000);
        assertThatThrownBy(() -> TableSource.workbook(file, Tables.settings(RowKind.CERTIFICATES)))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("holds a cell of more than 524288 bytes");
    }

    @Test
    void whatIsNoWorkbookIsToldWithTheRemedy() throws IOException {
        Path old = directory.resolve("old.xlsx");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertThatThrownBy(() -> read(old))
                .isInstanceOf(UnusableTableException.class)
                .hasMessageContaining("old .xls under another name", "save it as .xlsx or as CSV UTF-8");

        Path other = Workbooks.zipped(directory.resolve("other.xlsx"), Map.of("a.txt", "a"));
        assertThatThrownBy(() -> read(other)).isInstanceOf(UnusableTableException.class);
    }

    @Test
    void aSheetThatIsCutOffIsAFailureOfTheFile() {
        Path file = Workbooks.zipped(
                directory.resolve("a.xlsx"), Map.of("xl/workbook.xml", "<workbook><sheets><sheet name='S'"));

        assertThatThrownBy(() -> read(file)).isInstanceOfAny(UnusableTableException.class, IOException.class);
    }

    private Path sheet(String rows) {
        return Workbooks.ofXml(directory.resolve("a.xlsx"), rows, "");
    }
}
