package io.lanjie.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lanjie.json.RecordField;
import io.lanjie.json.Result;
import java.util.Optional;
import java.util.Set;

/** Reads the cell of a field, and looks after what would change its meaning: models that stand in an attachment. */
final class FieldCells {

    private static final String MODELS = "models";
    private static final String AFFECTED_MODELS = "affectedModels";

    /** Where a list that is empty, or names something else than models, would mean more or less than was said. */
    private static final Set<String> NEVER_ATTACHED =
            Set.of(AFFECTED_MODELS, "items.model", "items.batches", "componentCertificates");

    private FieldCells() {}

    /** The value of a cell; empty where there is none, which is noted where it is a fault. */
    static Optional<JsonNode> read(CellReader reader, RecordField field, Column column, Cell cell, RowDraft draft) {
        draft.know(field.path(), column.heading());
        if (NEVER_ATTACHED.contains(field.path()) && Attachments.areNamed(cell.shown())) {
            draft.fault(
                    column.heading(),
                    CellText.quoted(cell.shown()) + " names an attachment; what it holds must stand here, for it"
                            + " decides which goods are concerned");
            return Optional.empty();
        }
        Result<JsonNode> value = reader.read(cell, field);
        if (!(value instanceof Result.Read<JsonNode> read)) {
            faults(value, column, draft);
            return Optional.empty();
        }
        if (field.path().equals(AFFECTED_MODELS)) {
            return affected(reader, read.value(), column, cell, draft);
        }
        return field.path().equals(MODELS) && Attachments.areNamed(cell.shown())
                ? withoutAttachment(read.value(), column, cell, draft)
                : Optional.of(read.value());
    }

    /** A word for all models means the whole certificate, of which the list is empty. */
    private static Optional<JsonNode> affected(
            CellReader reader, JsonNode models, Column column, Cell cell, RowDraft draft) {
        int words = 0;
        for (JsonNode model : models) {
            words += reader.isAllModels(model.asText()) ? 1 : 0;
        }
        if (words == 0) {
            return Optional.of(models);
        }
        String shown = CellText.quoted(cell.shown());
        if (words < models.size()) {
            draft.fault(
                    column.heading(),
                    shown + " names all models and single ones; expected the models concerned, or nothing where the"
                            + " whole certificate is");
        } else {
            draft.remark(column.heading(), shown + " is taken for the whole certificate: it concerns all models");
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> withoutAttachment(JsonNode models, Column column, Cell cell, RowDraft draft) {
        ArrayNode left = JsonNodeFactory.instance.arrayNode();
        models.forEach(model -> {
            if (!Attachments.isOne(model.asText())) {
                left.add(model);
            }
        });
        draft.remark(
                column.heading(),
                CellText.quoted(cell.shown()) + " names an attachment: "
                        + (left.isEmpty() ? "no models are known" : "not all models are known"));
        // What the list says of others stays in it: matching has to know that there are more.
        return left.isEmpty() ? Optional.empty() : Optional.of(models);
    }

    /** Notes what is wrong with a cell. */
    static void faults(Result<?> result, Column column, RowDraft draft) {
        if (result instanceof Result.Faulty<?> faulty) {
            faulty.faults().forEach(fault -> draft.fault(column.heading(), fault.message()));
        }
    }
}
