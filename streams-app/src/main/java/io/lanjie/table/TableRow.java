package io.lanjie.table;

import java.util.List;

/**
 * A row of cells.
 *
 * @param line where it begins, counted from 1
 * @param cells what stands in its columns; empty when there is a fault
 * @param fault why it could not be taken apart, or null
 */
record TableRow(long line, List<Cell> cells, String fault) {

    TableRow {
        cells = List.copyOf(cells);
    }

    static TableRow of(long line, List<Cell> cells) {
        return new TableRow(line, cells, null);
    }

    static TableRow faulty(long line, String fault) {
        return new TableRow(line, List.of(), fault);
    }

    /** The cell of a column, empty beyond the last. */
    Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.EMPTY;
    }

    /** Whether nothing stands in it. */
    boolean isBlank() {
        return fault == null && cells.stream().allMatch(Cell::isEmpty);
    }
}
