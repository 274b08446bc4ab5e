package io.lanjie.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.lanjie.schema.catalogue.GeneratedClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Reads records from their JSON form, and reports all that is wrong with one at once.
 *
 * <p>A fault are: fields the schema does not know, required fields that are missing, values of another type, symbols an
 * enumeration does not have ({@code UNKNOWN} is for readers of Avro and may not be written), and texts that are no time
 * or date. A JSON null counts as an absent field. Times are ISO-8601 with an offset, or a plain date, which means 00:00
 * China Standard Time, in a field whose name ends in {@code Until} the end of that day.
 */
public final class RecordReader {

    static {
        GeneratedClasses.trust();
    }

    private final List<Fault> faults = new ArrayList<>();
    private final ScalarReader scalars = new ScalarReader(faults);

    private RecordReader() {}

    /**
     * Reads one record.
     *
     * @param json an object; anything else is a fault
     * @param recordClass a class made from a schema
     */
    public static <T extends SpecificRecord> Result<T> read(JsonNode json, Class<T> recordClass) {
        RecordReader reader = new RecordReader();
        Object record = reader.record(json, SpecificData.get().getSchema(recordClass), "");
        return reader.faults.isEmpty()
                ? new Result.Read<>(recordClass.cast(record))
                : new Result.Faulty<>(reader.faults);
    }

    /** The record, incomplete where faults were noted, null if there is not even an object. */
    private Object record(JsonNode json, Schema schema, String path) {
        if (!json.isObject()) {
            return scalars.wrongType(json, "an object", path);
        }
        noteUnknownFields(json, schema, path);
        SpecificData data = SpecificData.get();
        SpecificRecord record = (SpecificRecord) SpecificData.newInstance(data.getClass(schema), schema);
        for (Schema.Field field : schema.getFields()) {
            field(json.path(field.name()), field, at(path, field.name()))
                    .ifPresent(value -> record.put(field.pos(), value));
        }
        return record;
    }

    private void noteUnknownFields(JsonNode json, Schema schema, String path) {
        List<String> names = schema.getFields().stream().map(Schema.Field::name).toList();
        json.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                String hint = NearestName.of(name, names)
                        .map(near -> ", did you mean " + near + "?")
                        .orElse(", " + schema.getName() + " has " + String.join(", ", names));
                faults.add(new Fault(at(path, name), "unknown field" + hint));
            }
        });
    }

    private Optional<Object> field(JsonNode json, Schema.Field field, String path) {
        if (!json.isMissingNode() && !json.isNull()) {
            return Optional.ofNullable(value(json, field.schema(), path));
        }
        if (Schemas.isRequired(field)) {
            faults.add(new Fault(path, "missing, but required"));
            return Optional.empty();
        }
        SpecificData data = SpecificData.get();
        // A copy, for the default is one object for all records and lists can be changed.
        return Optional.ofNullable(data.deepCopy(field.schema(), data.getDefaultValue(field)));
    }

    private Object value(JsonNode json, Schema schema, String path) {
        return switch (schema.getType()) {
            case RECORD -> record(json, schema, path);
            case ARRAY -> array(json, schema.getElementType(), path);
            case UNION -> value(json, Schemas.valueOf(schema), path);
            default -> scalars.read(json, schema, path);
        };
    }

    private List<Object> array(JsonNode json, Schema elementSchema, String path) {
        List<Object> elements = new ArrayList<>(json.size());
        if (!json.isArray()) {
            scalars.wrongType(json, "a list", path);
            return elements;
        }
        for (int index = 0; index < json.size(); index++) {
            elements.add(value(json.get(index), elementSchema, path + "[" + index + "]"));
        }
        return elements;
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
