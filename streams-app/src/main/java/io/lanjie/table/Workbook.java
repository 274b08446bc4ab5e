package io.lanjie.table;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of Excel or WPS (.xlsx), whose sheets are read row by row. Hidden sheets are not seen. */
final class Workbook implements Closeable {

    /** What to do with a format of the last century. */
    static final String OLD_FORMAT_REMEDY = "open it in Excel or WPS and save it as .xlsx or as CSV UTF-8";

    private static final String UNREADABLE = "is no workbook that can be read: ";

    private final ReadableWorkbook workbook;

    private Workbook(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Opens a workbook.
     *
     * @throws UnusableTableException if it is none, or too large
     */
    static Workbook open(Path file, WorkbookBounds bounds) throws IOException {
        File archive = file.toFile();
        try {
            new WorkbookScan(bounds).require(archive);
            return new Workbook(opened(archive));
        } catch (ZipException noArchive) {
            throw new UnusableTableException(
                    UNREADABLE + "an old .xls under another name, or protected by a password? Then "
                            + OLD_FORMAT_REMEDY,
                    noArchive);
        } catch (IllegalArgumentException | IllegalStateException | ExcelReaderException | NullPointerException odd) {
            throw unreadable(odd);
        }
    }

    /** A workbook without styles has no dates either, but the library asks for them. */
    private static ReadableWorkbook opened(File archive) throws IOException {
        try {
            return new ReadableWorkbook(archive, new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(archive, new ReadingOptions(false, true));
        }
    }

    /** The names of the sheets that a person sees. */
    List<String> names() {
        return visible().map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
    }

    /** The names of the sheets that are hidden and hold something. */
    List<String> hiddenNames() {
        List<String> names = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                try (OpenSheet rows = new OpenSheet(sheet)) {
                    if (rows.isFilled()) {
                        names.add(sheet.getName());
                    }
                }
            }
        }
        return names;
    }

    /** A sheet from its first row on, empty if there is none of that name. */
    Optional<Sheet> sheet(String name) {
        return visible()
                .filter(sheet -> sheet.getName().equals(name))
                .findFirst()
                .map(OpenSheet::new);
    }

    private Stream<org.dhatim.fastexcel.reader.Sheet> visible() {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    private static UnusableTableException unreadable(RuntimeException odd) {
        return new UnusableTableException(UNREADABLE + odd.getMessage(), odd);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** The library gives a stream; its faults are of the file, whatever class they have. */
    private static final class OpenSheet implements Sheet {

        private final org.dhatim.fastexcel.reader.Sheet sheet;
        private Stream<Row> stream;
        private Iterator<Row> rows;
        private long line;

        OpenSheet(org.dhatim.fastexcel.reader.Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return sheet.getName();
        }

        /** Whether something stands in it, if only what cannot be read. */
        boolean isFilled() {
            try {
                return next().isPresent();
            } catch (IOException damaged) {
                return true;
            }
        }

        @Override
        public boolean isRectangular() {
            return false;
        }

        @Override
        public Optional<TableRow> next() throws IOException {
            try {
                if (rows == null) {
                    stream = sheet.openStream();
                    rows = stream.iterator();
                }
                while (rows.hasNext()) {
                    Row row = rows.next();
                    // Rows need not be numbered; then they follow each other.
                    line = Math.max(line + 1, row.getRowNum());
                    TableRow cells = TableRow.of(line, WorkbookCells.of(row));
                    if (!cells.isBlank()) {
                        return Optional.of(cells);
                    }
                }
                return Optional.empty();
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            } catch (IllegalArgumentException
                    | IllegalStateException
                    | IndexOutOfBoundsException
                    | ExcelReaderException
                    | NullPointerException odd) {
                throw new IOException("behind row " + line + " it is damaged: " + odd.getMessage(), odd);
            }
        }

        @Override
        public void close() {
            if (stream != null) {
                stream.close();
            }
        }
    }
}
