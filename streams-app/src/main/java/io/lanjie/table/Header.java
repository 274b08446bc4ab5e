package io.lanjie.table;

import io.lanjie.json.RecordField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a sheet.
 *
 * @param columns those that give something
 * @param width the number of cells of the row with the names
 * @param named for each place whether the column there has a name
 * @param remarks what the person should know of the columns
 */
record Header(List<Column> columns, int width, List<Boolean> named, List<String> remarks) {

    Header {
        columns = List.copyOf(columns);
        named = List.copyOf(named);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads the row with the names.
     *
     * @throws UnusableTableException with all that is wrong with it: then no row is read
     */
    static Header of(TableRow row, TableSettings settings) {
        Reader reader = new Reader(settings);
        for (int index = 0; index < row.cells().size(); index++) {
            reader.take(index, row.cell(index));
        }
        reader.requireFields();
        if (!reader.faults.isEmpty()) {
            throw UnusableTableException.of(reader.faults.stream()
                    .map(fault -> "row " + row.line() + " " + fault)
                    .toList());
        }
        return new Header(reader.columns, reader.width, reader.named, reader.remarks);
    }

    /** Whether some column gives a field, whatever the status. */
    boolean gives(String field) {
        return columns.stream().anyMatch(column -> column.gives(field));
    }

    private static final class Reader {

        private final TableSettings settings;
        private final ColumnMapping mapping;
        private final List<Column> columns = new ArrayList<>();
        private final List<Boolean> named = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final Map<Target, String> headings = new HashMap<>();
        private int width;

        Reader(TableSettings settings) {
            this.settings = settings;
            this.mapping = settings.mapping();
        }

        void take(int index, Cell cell) {
            String heading = cell.shown();
            named.add(!cell.isEmpty());
            if (cell.isEmpty()) {
                return;
            }
            width = index + 1;
            if (mapping.isIgnored(heading)) {
                return;
            }
            mapping.target(heading)
                    .ifPresentOrElse(target -> give(new Column(index, heading, target)), () -> unknown(heading));
        }

        private void give(Column column) {
            columns.add(column);
            Target target = column.target();
            boolean mayRepeat = CertificateColumns.VALID.equals(target.status())
                    || !target.name().isEmpty();
            String other = headings.putIfAbsent(target, column.heading());
            if (other != null && !mayRepeat) {
                faults.add(CellText.quoted(column.heading()) + " and " + CellText.quoted(other) + " both give " + target
                        + "; which one counts?");
            }
        }

        private void unknown(String heading) {
            String shown = CellText.quoted(heading);
            if (settings.ignoreUnknownColumns()) {
                remarks.add("the column " + shown + " is not known and is passed over");
                return;
            }
            faults.add("the column " + shown + " is not known"
                    + mapping.nearest(heading)
                            .map(near -> ", did you mean " + near + "?")
                            .orElse("; name it under ignored: or columns: in a file given with --columns,"
                                    + " or pass over all such columns with --ignore-unknown-columns"));
        }

        void requireFields() {
            boolean mayRemove = mapping.kind().removalFlag().stream().anyMatch(this::isGiven);
            for (RecordField field : mapping.fields().values()) {
                boolean isKey = mapping.kind().keyFields().contains(field.path());
                boolean isOfNotice = field.path().startsWith("notice.");
                boolean needed = isKey || (field.required() && !mayRemove && !(isOfNotice && settings.noticeIsGiven()));
                if (needed && !isGivenSomehow(field.path())) {
                    faults.add("no column gives " + field.path() + " ("
                            + mapping.columnsFor(field.path(), null) + ")"
                            + (isOfNotice ? "; for all rows it is given by --notice ID --issuer NAME" : ""));
                }
            }
        }

        private boolean isGivenSomehow(String field) {
            return isGiven(field)
                    || (field.equals("effectiveFrom") && isGiven(CertificateColumns.LAST_DAY))
                    || (field.equals("notice.issuer")
                            && (isGiven(CertificateColumns.ISSUING_BODY) || isGiven("authority")));
        }

        private boolean isGiven(String field) {
            return columns.stream().anyMatch(column -> column.gives(field));
        }
    }
}
