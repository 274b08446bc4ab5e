package io.lanjie.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.json.Fault;
import io.lanjie.json.Result;
import io.lanjie.json.RowSource;
import io.lanjie.json.SourceRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recalls of a table, in which each row is one item: the rows of a recall stand together and become one. A recall of
 * which one row is bad, or may have been, is refused as a whole, for without it the recall would say less than it does.
 */
final class RecallRows implements RowSource {

    private static final String ID = "recallId";
    private static final String ITEMS = "items";

    private final TableSource rows;
    private final Set<String> finished = new HashSet<>();
    private Item ahead;
    private long unreadable;

    RecallRows(TableSource rows) {
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param row what was read of it
     * @param id the recall that it names, empty if none
     * @param isReadable whether it could be taken apart at all
     */
    private record Item(SourceRow row, String id, boolean isReadable) {}

    @Override
    public List<String> remarks() {
        return rows.remarks();
    }

    @Override
    public boolean hasNext() {
        return ahead != null || rows.hasNext();
    }

    @Override
    public SourceRow next() {
        Item first = ahead == null ? read() : ahead;
        ahead = null;
        if (first.id().isEmpty()) {
            unreadable = first.isReadable() ? unreadable : first.row().line();
            return first.row();
        }
        Group group = new Group(first);
        if (unreadable > 0) {
            group.doubt(unreadable);
            unreadable = 0;
        }
        while (ahead == null && rows.hasNext()) {
            Item item = read();
            if (item.id().isEmpty() || item.id().equals(first.id())) {
                group.take(item);
                unreadable = item.isReadable() ? unreadable : item.row().line();
            } else {
                ahead = item;
            }
        }
        return group.toRow(finished.add(first.id()));
    }

    private Item read() {
        SourceRow row = rows.next();
        return new Item(row, rows.shown(ID), rows.isReadable());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The rows of one recall. */
    private static final class Group {

        private final SourceRow first;
        private final String id;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Fault> remarks = new ArrayList<>();

        Group(Item item) {
            this.first = item.row();
            this.id = item.id();
            remarks.addAll(first.remarks());
            if (first.content() instanceof Result.Faulty<ObjectNode> faulty) {
                faults.addAll(faulty.faults());
            }
        }

        /** A row above could not be read, and may have been of this recall. */
        void doubt(long line) {
            faults.add(Fault.ofRow("row " + line + " above cannot be read and may belong to " + id));
        }

        /** Takes a further row, or one that may be. */
        void take(Item item) {
            SourceRow row = item.row();
            remarks.addAll(row.remarks());
            if (item.isReadable() && item.id().isEmpty()) {
                note(row, new Fault(ID, "is empty: does the row belong to " + id + "? Each row names its recall"));
            } else if (row.content() instanceof Result.Faulty<ObjectNode> faulty) {
                faulty.faults().forEach(fault -> note(row, fault));
            } else if (row.content() instanceof Result.Read<ObjectNode> further
                    && first.content() instanceof Result.Read<ObjectNode> recall) {
                merge(row, further.value(), recall.value());
            }
        }

        private void note(SourceRow row, Fault fault) {
            faults.add(Fault.ofRow("and row " + row.line() + " of the same recall: "
                    + row.place().seen(fault).toString()));
        }

        private void merge(SourceRow row, ObjectNode further, ObjectNode recall) {
            further.properties().forEach(field -> {
                JsonNode known = recall.path(field.getKey());
                if (field.getKey().equals(ITEMS)) {
                    recall.withArray("/" + ITEMS).addAll((ArrayNode) field.getValue());
                } else if (known.isMissingNode()) {
                    recall.set(field.getKey(), field.getValue());
                } else if (!known.equals(field.getValue())) {
                    note(row, new Fault(field.getKey(), "differs from row " + first.line()));
                }
            });
        }

        SourceRow toRow(boolean isFirst) {
            if (!isFirst) {
                faults.add(new Fault(
                        ID,
                        "rows of " + id + " stand further up as well, and were taken for the whole recall; put its rows"
                                + " together and publish it again"));
            }
            return faults.isEmpty()
                    ? new SourceRow(first.place(), first.content(), remarks)
                    : new SourceRow(first.place(), new Result.Faulty<>(faults), remarks);
        }
    }
}
