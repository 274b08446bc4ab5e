package io.lanjie.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/**
 * A row as it stands in a file, its fields not yet checked.
 *
 * @param place where it stands
 * @param content its fields, or why there are none
 * @param remarks what the person who made the file should know though the row can be taken
 */
public record SourceRow(Place place, Result<ObjectNode> content, List<Fault> remarks) {

    /** Copies the remarks, refuses nulls. */
    public SourceRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(content, "content");
        remarks = List.copyOf(remarks);
    }

    /** A row of a text file of which there is nothing more to say. */
    public SourceRow(long line, Result<ObjectNode> content) {
        this(Place.ofLine(line), content, List.of());
    }

    /** Where it stands, counted from 1: the line of a text file, the row of a sheet. */
    public long line() {
        return place.line();
    }
}
