package io.lanjie.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out rows with heads in columns; columns that find no room in the width go on in further blocks below. */
final class TextColumns {

    static final int WIDTH = 120;

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** The first row is the head, the first cell of each the name that is repeated in each block. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int columns = rows.get(0).size();
        int from = 1;
        while (from < columns) {
            int width = width(0);
            int to = from;
            while (to < columns && (to == from || width + GAP.length() + width(to) <= WIDTH)) {
                width += GAP.length() + width(to);
                to++;
            }
            addBlock(lines, from, to);
            from = to;
        }
        return lines;
    }

    private void addBlock(List<String> lines, int from, int to) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(padded(row.get(0), 0));
            IntStream.range(from, to).forEach(column -> line.append(GAP).append(padded(row.get(column), column)));
            lines.add(line.toString().stripTrailing());
        }
    }

    private String padded(String cell, int column) {
        String padding = " ".repeat(width(column) - cell.length());
        return cell + padding;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
