package io.lanjie.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lanjie.json.RecordField;
import io.lanjie.json.Result;
import io.lanjie.json.RowKind;
import io.lanjie.json.SourceRow;
import java.util.Optional;

/** Makes the JSON form of the rows of one sheet. */
final class SheetRows {

    private final Sheet sheet;
    private final Header header;
    private final ColumnMapping mapping;
    private final CellReader reader;
    private final Optional<CertificateColumns> certificate;

    SheetRows(Sheet sheet, Header header, ColumnMapping mapping) {
        this.sheet = sheet;
        this.header = header;
        this.mapping = mapping;
        this.reader = new CellReader(mapping);
        this.certificate = mapping.kind() == RowKind.CERTIFICATES
                ? Optional.of(new CertificateColumns(mapping, reader, header.columns()))
                : Optional.empty();
    }

    /** The row with nothing in the cells that say no more than that. */
    TableRow withoutPlaceholders(TableRow row) {
        if (row.fault() != null || row.cells().stream().noneMatch(this::isPlaceholder)) {
            return row;
        }
        return TableRow.of(
                row.line(),
                row.cells().stream()
                        .map(cell -> isPlaceholder(cell) ? Cell.EMPTY : cell)
                        .toList());
    }

    private boolean isPlaceholder(Cell cell) {
        return cell instanceof Cell.Text text && !text.isEmpty() && mapping.isNothing(text.shown());
    }

    /** The row of a sheet as a row of a file. */
    SourceRow row(TableRow row) {
        RowDraft draft = new RowDraft();
        if (row.fault() != null) {
            draft.fault("", row.fault());
        } else if (sheet.isRectangular() && row.cells().size() < header.width()) {
            draft.fault("", "has " + row.cells().size() + " cells, but " + header.width() + " columns have names");
        } else {
            nameless(row, draft);
            header.columns().forEach(column -> take(column, row.cell(column.index()), draft));
            certificate.ifPresent(columns -> columns.complete(row, draft));
            issuerOfRecall(draft);
        }
        return draft.toRow(sheet.name(), row.line());
    }

    /** What stands under a field, as a person sees it; empty where nothing does. */
    String shown(TableRow row, String field) {
        return header.columns().stream()
                .filter(column -> column.gives(field))
                .map(column -> row.cell(column.index()).shown())
                .findFirst()
                .orElse("");
    }

    private void nameless(TableRow row, RowDraft draft) {
        for (int index = 0; index < row.cells().size(); index++) {
            boolean named = index < header.named().size() && header.named().get(index);
            if (!named && !row.cell(index).isEmpty()) {
                draft.fault(
                        "",
                        CellText.quoted(row.cell(index).shown()) + " stands in column " + (index + 1)
                                + ", which has no name");
            }
        }
    }

    private void take(Column column, Cell cell, RowDraft draft) {
        boolean ofStatus = certificate.isPresent() && CertificateColumns.isOfStatus(column.target());
        if (cell.isEmpty() || ofStatus) {
            return;
        }
        RecordField field = mapping.fields().get(column.target().field());
        if (column.target().name().isEmpty()) {
            FieldCells.read(reader, field, column, cell, draft)
                    .ifPresent(value -> draft.put(field, value, column.heading()));
        } else {
            attribute(column, field, cell, draft);
        }
    }

    private void attribute(Column column, RecordField field, Cell cell, RowDraft draft) {
        Result<String> value = reader.text(cell);
        FieldCells.faults(value, column, draft);
        if (value instanceof Result.Read<String> text) {
            ArrayNode one = JsonNodeFactory.instance.arrayNode();
            one.addObject().put("name", column.target().name()).put("value", text.value());
            draft.put(field, one, column.heading());
        }
    }

    /** The authority that orders a recall publishes it, unless somebody else is named. */
    private void issuerOfRecall(RowDraft draft) {
        JsonNode authority = draft.get("/authority");
        boolean wanting = !draft.get("/notice/id").isMissingNode()
                && draft.get("/notice/issuer").isMissingNode();
        if (mapping.kind() == RowKind.RECALLS && wanting && !authority.isMissingNode()) {
            draft.put(mapping.fields().get("notice.issuer"), authority, "notice.issuer");
        }
    }
}
