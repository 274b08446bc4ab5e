package io.lanjie.cli.print;

import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.terminal.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints rows in columns. The first rows are held back to learn how wide the columns are; all later ones follow these
 * widths, so that a table of any length takes no memory.
 */
final class TextTable {

    private static final int ROWS_MEASURED = 500;
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private final LineOutput output;
    private final List<String> columns;
    private List<List<String>> held = new ArrayList<>();
    private int[] widths;

    TextTable(LineOutput output, List<String> columns) {
        this.output = output;
        this.columns = List.copyOf(columns);
        held.add(this.columns);
    }

    void row(List<String> cells) {
        if (held == null) {
            print(cells);
        } else {
            held.add(cells);
            if (held.size() > ROWS_MEASURED) {
                release();
            }
        }
    }

    /** Prints what was held back. */
    void release() {
        if (held != null) {
            widths = new int[columns.size()];
            for (List<String> row : held) {
                for (int column = 0; column < widths.length; column++) {
                    widths[column] = Math.max(widths[column], Math.min(WIDEST, TextWidth.of(clean(row.get(column)))));
                }
            }
            List<List<String>> rows = held;
            held = null;
            rows.forEach(this::print);
        }
    }

    private void print(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            boolean last = column == widths.length - 1;
            String cell = clean(cells.get(column));
            line.append(last ? cell : TextWidth.fit(cell, widths[column]) + GAP);
        }
        output.line(line.toString().stripTrailing());
    }

    private static String clean(String cell) {
        return cell.replaceAll("\\p{Cntrl}+", " ");
    }
}
