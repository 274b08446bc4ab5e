package io.lanjie.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.json.Fault;
import io.lanjie.json.Place;
import io.lanjie.json.RecordField;
import io.lanjie.json.Result;
import io.lanjie.json.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row while it is made: its fields, what is wrong with them, and by which columns a person knows them. */
final class RowDraft {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> remarks = new ArrayList<>();
    private final Map<String, String> headings = new HashMap<>();

    /** Sets a field. */
    void put(RecordField field, JsonNode value, String heading) {
        know(field.path(), heading);
        ObjectNode target = field.list().isEmpty() ? json : element(field.list());
        String name = field.name();
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
            target = target.withObject("/" + name.substring(0, dot));
            name = name.substring(dot + 1);
        }
        if (field.type() == RecordField.Type.RECORDS && target.path(name) instanceof ArrayNode earlier) {
            value.forEach(earlier::add);
        } else {
            target.set(name, value);
        }
    }

    /** A column gives a field of this row. */
    void know(String path, String heading) {
        headings.put(path, heading);
    }

    private ObjectNode element(String list) {
        ArrayNode elements = json.withArray("/" + list);
        return elements.isEmpty() ? elements.addObject() : (ObjectNode) elements.get(0);
    }

    /** What stands in a field, or the missing node. */
    JsonNode get(String pointer) {
        return json.at(pointer);
    }

    /** Notes what is wrong with the value under a heading. */
    void fault(String heading, String message) {
        faults.add(new Fault(heading, message));
    }

    /** Notes what the person should know of the value under a heading. */
    void remark(String heading, String message) {
        remarks.add(new Fault(heading, message));
    }

    /** Whether nothing is wrong so far. */
    boolean isFaultless() {
        return faults.isEmpty();
    }

    /** The row. */
    SourceRow toRow(String sheet, long line) {
        Place place = new Place(sheet, line, this::heading);
        return new SourceRow(place, faults.isEmpty() ? new Result.Read<>(json) : new Result.Faulty<>(faults), remarks);
    }

    /** The heading of a path such as items[0].batches[1]; the path itself where no column gives it. */
    private String heading(String path) {
        String plain = path.replaceAll("\\[[0-9]+]", "");
        for (String field = plain; !field.isEmpty(); field = field.substring(0, Math.max(0, field.lastIndexOf('.')))) {
            if (headings.containsKey(field)) {
                return headings.get(field);
            }
        }
        return path;
    }
}
