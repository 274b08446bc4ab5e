package io.lanjie.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * A row as it stands in a file, its fields not yet checked.
 *
 * @param line where it stands, counted from 1: the line of a text file, the row of a sheet
 * @param content its fields, or why there are none
 */
public record SourceRow(long line, Result<ObjectNode> content) {

    /** Refuses null. */
    public SourceRow {
        Objects.requireNonNull(content, "content");
    }
}
