package io.lanjie.cli.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.json.RowKind;

/**
 * The notice of rows that name none.
 *
 * @param id identifier of the notice
 * @param issuer who issued it
 */
record NoticeDefault(String id, String issuer) {

    private static final String NOTICE = "notice";

    /** The row with the notice filled in; a removal has none. */
    ObjectNode fillIn(ObjectNode row, RowKind kind) {
        JsonNode removal = kind.removalFlag().map(row::path).orElseGet(() -> row.path(""));
        JsonNode given = row.path(NOTICE);
        if (removal.asBoolean() || !(given.isMissingNode() || given.isNull())) {
            return row;
        }
        ObjectNode filled = row.deepCopy();
        filled.putObject(NOTICE).put("id", id).put("issuer", issuer);
        return filled;
    }
}
