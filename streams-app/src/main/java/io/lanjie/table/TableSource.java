package io.lanjie.table;

import io.lanjie.json.RowKind;
import io.lanjie.json.RowSource;
import io.lanjie.json.SourceRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A table as rows of a file. Its columns are looked at when it is opened, on all sheets: where they have a fault no row
 * is read at all.
 */
public final class TableSource implements RowSource {

    private final Closeable file;
    private final Deque<Opened> sheets;
    private final List<String> remarks;
    private SourceRow next;
    private TableRow cells;
    private SheetRows reader;

    private TableSource(Closeable file, List<Opened> sheets, List<String> remarks) {
        this.file = file;
        this.sheets = new ArrayDeque<>(sheets);
        this.remarks = List.copyOf(remarks);
    }

    /** A sheet, read up to the names of its columns. */
    private record Opened(Sheet sheet, SheetRows rows) {}

    /**
     * A table of comma-separated values.
     *
     * @param file its bytes; closed with the source
     * @throws UnusableTableException if no row of it can be read
     */
    public static RowSource csv(InputStream file, TableSettings settings) throws IOException {
        try {
            Sheet sheet = CsvSheet.open(file, settings.mapping()::knownNames);
            List<String> remarks = new ArrayList<>();
            HeaderFinder finder = new HeaderFinder(settings.mapping());
            TableRow names = finder.find(sheet).orElse(null);
            if (names == null && !finder.foundNothing()) {
                throw new UnusableTableException(finder.fault());
            }
            List<Opened> opened = names == null ? List.of() : List.of(opened(sheet, names, settings, remarks));
            return grouped(new TableSource(sheet, opened, remarks), settings);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /**
     * A workbook of Excel or WPS.
     *
     * @throws UnusableTableException if no row of it can be read
     */
    public static RowSource workbook(Path file, TableSettings settings) throws IOException {
        return workbook(file, settings, WorkbookBounds.usual());
    }

    static RowSource workbook(Path file, TableSettings settings, WorkbookBounds bounds) throws IOException {
        Workbook workbook = Workbook.open(file, bounds);
        try {
            List<String> remarks = new ArrayList<>();
            List<Opened> sheets = sheets(workbook, settings, remarks);
            return grouped(new TableSource(workbook, sheets, remarks), settings);
        } catch (IOException | RuntimeException failure) {
            workbook.close();
            throw failure;
        }
    }

    private static List<Opened> sheets(Workbook workbook, TableSettings settings, List<String> remarks)
            throws IOException {
        List<String> names = settings.sheet() == null ? workbook.names() : List.of(settings.sheet());
        List<Opened> sheets = new ArrayList<>();
        List<String> nameless = new ArrayList<>();
        for (String name : names) {
            Sheet sheet = workbook.sheet(name)
                    .orElseThrow(() -> new UnusableTableException(
                            "has no sheet " + name + "; it has " + String.join(", ", workbook.names())));
            HeaderFinder finder = new HeaderFinder(settings.mapping());
            Optional<TableRow> row = finder.find(sheet);
            if (row.isPresent()) {
                sheets.add(opened(sheet, row.get(), settings, remarks));
            } else {
                sheet.close();
                if (!finder.foundNothing()) {
                    nameless.add("[" + name + "] " + finder.fault());
                }
            }
        }
        if (settings.sheet() == null) {
            workbook.hiddenNames()
                    .forEach(name ->
                            remarks.add("[" + name + "] is hidden and was not read; show it if it belongs here"));
        }
        if (sheets.isEmpty() && !nameless.isEmpty()) {
            throw UnusableTableException.of(nameless);
        }
        nameless.forEach(fault -> remarks.add(fault + "; the sheet is passed over"));
        return sheets;
    }

    private static Opened opened(Sheet sheet, TableRow names, TableSettings settings, List<String> remarks) {
        try {
            Header header = Header.of(names, settings);
            remarks.addAll(header.remarks());
            return new Opened(sheet, new SheetRows(sheet, header, settings.mapping()));
        } catch (UnusableTableException fault) {
            throw sheet.name().isEmpty()
                    ? fault
                    : new UnusableTableException("[" + sheet.name() + "] " + fault.getMessage(), fault);
        }
    }

    private static RowSource grouped(TableSource source, TableSettings settings) {
        return settings.mapping().kind() == RowKind.RECALLS ? new RecallRows(source) : source;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !sheets.isEmpty()) {
                Opened current = sheets.getFirst();
                reader = current.rows();
                cells = current.sheet().next().map(reader::withoutPlaceholders).orElse(null);
                if (cells == null) {
                    sheets.removeFirst().sheet().close();
                } else {
                    next = reader.row(cells);
                }
            }
            return next != null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no rows are left");
        }
        SourceRow row = next;
        next = null;
        return row;
    }

    /** What stands under a field in the row given last, whether or not the row is good. */
    String shown(String field) {
        return reader.shown(cells, field);
    }

    /** Whether the row given last could be taken apart into cells. */
    boolean isReadable() {
        return cells.fault() == null;
    }

    @Override
    public void close() throws IOException {
        for (Opened opened : sheets) {
            opened.sheet().close();
        }
        file.close();
    }
}
