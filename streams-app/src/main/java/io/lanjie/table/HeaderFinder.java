package io.lanjie.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the row with the names of the columns: titles and remarks may stand above it. */
final class HeaderFinder {

    /** As many rows are looked at. */
    static final int MOST_ROWS_ABOVE = 20;

    /** So many names of columns make a row the heading; a single one may be a word in a title. */
    private static final int FEWEST_NAMES = 2;

    private final ColumnMapping mapping;
    private TableRow nearest;

    HeaderFinder(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** Reads a sheet up to the row with the names. */
    Optional<TableRow> find(Sheet sheet) throws IOException {
        int mostKnown = -1;
        for (int rows = 0; rows < MOST_ROWS_ABOVE; rows++) {
            Optional<TableRow> row = sheet.next();
            if (row.isEmpty()) {
                break;
            }
            int known = mapping.knownNames(row.get().cells());
            long filled =
                    row.get().cells().stream().filter(cell -> !cell.isEmpty()).count();
            if (known >= FEWEST_NAMES
                    || (known == 1 && filled == 1 && mapping.kind().keyFields().size() == 1)) {
                return row;
            }
            if (known > mostKnown) {
                mostKnown = known;
                nearest = row.get();
            }
        }
        return Optional.empty();
    }

    /** Whether the sheet held nothing at all. */
    boolean foundNothing() {
        return nearest == null;
    }

    /** Why no row was taken for the heading. */
    String fault() {
        if (nearest == null) {
            return "is empty";
        }
        if (nearest.fault() != null) {
            return "line " + nearest.line() + " " + nearest.fault();
        }
        List<String> hints = new ArrayList<>();
        for (Cell cell : nearest.cells()) {
            mapping.nearest(cell.shown())
                    .filter(near -> !mapping.isName(cell))
                    .ifPresent(near -> hints.add(CellText.quoted(cell.shown()) + " is near to " + near));
        }
        return "none of the first " + MOST_ROWS_ABOVE + " rows names the columns of "
                + mapping.kind().label()
                + "; row " + nearest.line() + " begins with "
                + CellText.quoted(nearest.cell(0).shown())
                + (hints.isEmpty() ? "" : "; " + String.join(", ", hints.subList(0, Math.min(3, hints.size()))));
    }
}
