package io.lanjie.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes records in their JSON form.
 *
 * <p>Fields stand in the order of the schema. Left out is what says nothing: nulls, empty lists, empty texts and
 * {@code false}, where the schema has just that as default. Numbers and enumerations are always written, so that nobody
 * has to know their defaults. {@link RecordReader} reads back an equal record, unless it holds {@code UNKNOWN}.
 */
public final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    /**
     * The JSON form of a record.
     *
     * @throws IllegalArgumentException if its schema uses a type that the JSON form does not know
     */
    public static ObjectNode write(SpecificRecord record) {
        return object(record);
    }

    private static ObjectNode object(IndexedRecord record) {
        ObjectNode object = NODES.objectNode();
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = record.get(field.pos());
            if (!saysNothing(value, field)) {
                object.set(field.name(), node(value, field.schema()));
            }
        }
        return object;
    }

    private static boolean saysNothing(Object value, Schema.Field field) {
        if (value == null) {
            return true;
        }
        if (!field.hasDefaultValue() || field.defaultVal() == JsonProperties.NULL_VALUE) {
            return false;
        }
        return switch (field.schema().getType()) {
            case ARRAY -> ((List<?>) value).isEmpty();
            case STRING -> value.toString().isEmpty() && "".equals(field.defaultVal());
            case BOOLEAN -> Boolean.FALSE.equals(value) && Boolean.FALSE.equals(field.defaultVal());
            default -> false;
        };
    }

    private static JsonNode node(Object value, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> object((IndexedRecord) value);
            case ARRAY -> array((List<?>) value, schema.getElementType());
            case UNION -> node(value, Schemas.valueOf(schema));
            case STRING, ENUM -> TextNode.valueOf(value.toString());
            case BOOLEAN -> BooleanNode.valueOf((Boolean) value);
            case LONG ->
                Schemas.isTime(schema)
                        ? TextNode.valueOf(ChinaTime.format((Instant) value))
                        : LongNode.valueOf((Long) value);
            case INT -> Schemas.isDate(schema) ? TextNode.valueOf(value.toString()) : IntNode.valueOf((Integer) value);
            default -> throw Schemas.noJsonForm(schema);
        };
    }

    private static ArrayNode array(List<?> elements, Schema elementSchema) {
        ArrayNode array = NODES.arrayNode(elements.size());
        for (Object element : elements) {
            array.add(node(element, elementSchema));
        }
        return array;
    }
}
