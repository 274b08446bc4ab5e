package io.lanjie.table;

import io.lanjie.json.LineReader;
import io.lanjie.json.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Comma-separated values in UTF-8, GB18030 or UTF-16 with a byte order mark. A record that is malformed, or whose quote
 * is never closed, is a fault of its first line alone: reading goes on with the next. That is why no library does this;
 * those give up, or take the rest of the file for one cell.
 */
final class CsvSheet implements Sheet {

    /** As many bytes as a row of JSON may have. */
    static final int MOST_BYTES_IN_A_LINE = 1024 * 1024;

    /** A cell of more lines than this was never closed. */
    static final int MOST_LINES_IN_A_RECORD = 500;

    private static final char[] SEPARATORS = {',', '\t', ';', '；', '|'};

    private final LineQueue lines;
    private final char separator;

    private CsvSheet(LineQueue lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /**
     * Begins to read a file.
     *
     * @param file its bytes; closed with the sheet
     * @param knownNames counts the cells of a row that are names of columns, by which the separator is found
     */
    static CsvSheet open(InputStream file, ToIntFunction<List<Cell>> knownNames) throws IOException {
        TextStart start = TextStart.of(file);
        TextDecoder decoder = new TextDecoder(start.beginning());
        LineQueue lines = new LineQueue(new LineReader(start.bytes(), MOST_BYTES_IN_A_LINE, decoder::decode));
        return new CsvSheet(lines, separator(lines, knownNames));
    }

    /** The separator by which the first lines name the most columns; of equal ones the usual one. */
    private static char separator(LineQueue lines, ToIntFunction<List<Cell>> knownNames) throws IOException {
        List<LineQueue.Line> first = new ArrayList<>();
        while (first.size() < HeaderFinder.MOST_ROWS_ABOVE * 2) {
            Optional<LineQueue.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            first.add(line.get());
        }
        lines.putBack(first);
        char best = SEPARATORS[0];
        int most = 0;
        for (char candidate : SEPARATORS) {
            int known = first.stream()
                    .mapToInt(line -> knownNames.applyAsInt(cellsOf(line, candidate)))
                    .max()
                    .orElse(0);
            if (known > most) {
                most = known;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Cell> cellsOf(LineQueue.Line line, char separator) {
        CsvRecord parts = new CsvRecord(separator);
        if (line.text() instanceof Result.Read<String> text) {
            parts.take(text.value());
        }
        return cells(parts.cells());
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean isRectangular() {
        return true;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        Optional<LineQueue.Line> line = lines.next();
        while (line.isPresent()) {
            TableRow row = row(line.get());
            if (!row.isBlank()) {
                return Optional.of(row);
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    private TableRow row(LineQueue.Line first) throws IOException {
        CsvRecord parts = new CsvRecord(separator);
        List<LineQueue.Line> further = new ArrayList<>();
        Optional<LineQueue.Line> line = Optional.of(first);
        while (line.isPresent() && line.get().text() instanceof Result.Read<String> text) {
            parts.take(text.value());
            if (parts.isMalformed()) {
                lines.putBack(further);
                return TableRow.faulty(
                        first.number(),
                        "cell " + parts.cellNumber()
                                + " goes on behind its closing quote; a quote within a cell is written twice");
            }
            if (!parts.isOpen()) {
                return TableRow.of(first.number(), cells(parts.cells()));
            }
            boolean endless = further.size() >= MOST_LINES_IN_A_RECORD || parts.length() > MOST_BYTES_IN_A_LINE;
            line = endless ? Optional.empty() : lines.next();
            line.ifPresent(further::add);
        }
        lines.putBack(further);
        return first.text() instanceof Result.Faulty<String> faulty
                ? TableRow.faulty(first.number(), faulty.faults().get(0).message())
                : TableRow.faulty(first.number(), "cell " + parts.cellNumber() + " begins with a quote and never ends");
    }

    private static List<Cell> cells(List<String> texts) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (String text : texts) {
            String clean = CellText.clean(text);
            cells.add(clean.isEmpty() ? Cell.EMPTY : new Cell.Text(clean));
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
