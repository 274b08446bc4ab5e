package io.lanjie.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Makes workbooks for tests: as a spreadsheet writes them, or part by part. */
final class Workbooks {

    private Workbooks() {}

    /** A workbook as a library writes it. */
    static Path written(Path file, Consumer<Workbook> content) {
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    /** A workbook of one sheet whose rows, and whose shared texts, are given in XML. */
    static Path ofXml(Path file, String sheetData, String sharedTexts) {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/xl/sharedStrings.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                        + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns="
                        + "'http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' "
                        + "Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst>" + sharedTexts + "</sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
        return zipped(file, parts);
    }

    static Path zipped(Path file, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
