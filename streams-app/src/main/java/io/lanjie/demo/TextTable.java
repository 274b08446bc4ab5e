package io.lanjie.demo;

import io.lanjie.terminal.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Lays out rows in columns; Chinese characters count as two columns, as terminals show them. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The first column to the left, the others to the right; a row of one cell is a heading and spans all. */
    List<String> lines() {
        List<Integer> widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        if (row.size() == 1) {
            return row.get(0);
        }
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths.get(column) - TextWidth.of(cell));
            line.append(column == 0 ? cell + padding : GAP + padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; row.size() > 1 && column < row.size(); column++) {
                int width = TextWidth.of(row.get(column));
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(widths.get(column), width));
                }
            }
        }
        return widths;
    }
}
