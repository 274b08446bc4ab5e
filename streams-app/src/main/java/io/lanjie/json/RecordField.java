package io.lanjie.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/**
 * A field of the records of a kind that holds one value or a list of texts, for formats that have no structure.
 *
 * @param path its name, nested ones with dots
 * @param type what it holds
 * @param symbols what an enumeration may be, else empty
 * @param list the list of records that it belongs to an element of, else empty
 * @param required whether every record has it
 */
public record RecordField(String path, Type type, List<String> symbols, String list, boolean required) {

    /** What a field holds. */
    public enum Type {
        /** One text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** A whole number. */
        NUMBER,
        /** True or false. */
        TRUTH,
        /** A day. */
        DATE,
        /** An instant, or a day whose first instant is meant. */
        TIME,
        /** One of the symbols. */
        SYMBOL,
        /** A list of records. */
        RECORDS
    }

    /** Copies the symbols. */
    public RecordField {
        symbols = List.copyOf(symbols);
    }

    /** The name of the field within the element of its list, or its path. */
    public String name() {
        return list.isEmpty() ? path : path.substring(list.length() + 1);
    }

    /** The fields of a kind by their paths, in the order of the schema, and the flag that removes. */
    public static Map<String, RecordField> of(RowKind kind) {
        List<RecordField> fields = new ArrayList<>();
        collect(SpecificData.get().getSchema(kind.recordClass()), "", "", true, fields);
        kind.removalFlag().ifPresent(flag -> fields.add(new RecordField(flag, Type.TRUTH, List.of(), "", false)));
        Map<String, RecordField> byPath = new LinkedHashMap<>();
        fields.forEach(field -> byPath.put(field.path(), field));
        return byPath;
    }

    private static void collect(Schema record, String prefix, String list, boolean required, List<RecordField> fields) {
        for (Schema.Field field : record.getFields()) {
            String path = prefix + field.name();
            boolean always = required && Schemas.isRequired(field);
            Schema schema =
                    field.schema().getType() == Schema.Type.UNION ? Schemas.valueOf(field.schema()) : field.schema();
            boolean records = schema.getType() == Schema.Type.ARRAY
                    && schema.getElementType().getType() == Schema.Type.RECORD;
            if (schema.getType() == Schema.Type.RECORD) {
                collect(schema, path + ".", list, always, fields);
            } else if (records) {
                fields.add(new RecordField(path, Type.RECORDS, List.of(), list, always));
                collect(schema.getElementType(), path + ".", path, false, fields);
            } else {
                fields.add(new RecordField(path, type(schema), symbols(schema), list, always));
            }
        }
    }

    private static Type type(Schema schema) {
        return switch (schema.getType()) {
            case STRING -> Type.TEXT;
            case ARRAY -> Type.TEXTS;
            case BOOLEAN -> Type.TRUTH;
            case ENUM -> Type.SYMBOL;
            case LONG -> Schemas.isTime(schema) ? Type.TIME : Type.NUMBER;
            case INT -> Schemas.isDate(schema) ? Type.DATE : Type.NUMBER;
            default -> throw Schemas.noJsonForm(schema);
        };
    }

    private static List<String> symbols(Schema schema) {
        return schema.getType() == Schema.Type.ENUM
                ? schema.getEnumSymbols().stream()
                        .filter(symbol -> !symbol.equals(Schemas.UNKNOWN))
                        .toList()
                : List.of();
    }
}
