package io.lanjie.kafka.wire;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes records of one schema as Avro's own writer does, byte for byte, but asks the schema what to do once and not for
 * each field of each record. Writes records of the classes made from that very schema, and the kinds of field that our
 * schemas have. Safe for use by several threads.
 */
public final class CompiledWriter {

    private final Part record;

    /**
     * @param schema the schema of the records
     * @throws IllegalArgumentException when it has a kind of field that none of our schemas has
     */
    public CompiledWriter(Schema schema) {
        record = record(schema);
    }

    /** Writes a record. */
    public void write(SpecificRecord value, ByteSink sink) {
        record.write(value, sink);
    }

    /** Writes the values of one place in the schema. */
    private interface Part {

        void write(Object value, ByteSink sink);
    }

    private static Part part(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case ARRAY -> array(part(schema.getElementType()));
            case UNION -> union(schema);
            case ENUM -> (value, sink) -> sink.writeLong(((Enum<?>) value).ordinal());
            case STRING -> (value, sink) -> sink.writeString((String) value);
            case BYTES -> (value, sink) -> sink.writeBytes(bytes((ByteBuffer) value));
            case BOOLEAN -> (value, sink) -> sink.writeByte((Boolean) value ? 1 : 0);
            case NULL -> (value, sink) -> {};
            case INT, LONG -> number(schema);
            case FLOAT, DOUBLE, FIXED, MAP -> throw new IllegalArgumentException("no schema has " + schema);
        };
    }

    private static Part number(Schema schema) {
        if (schema.getLogicalType() == null) {
            return (value, sink) -> sink.writeLong(((Number) value).longValue());
        }
        if (schema.getLogicalType() instanceof LogicalTypes.TimestampMillis) {
            return (value, sink) -> sink.writeLong(((Instant) value).toEpochMilli());
        }
        if (schema.getLogicalType() instanceof LogicalTypes.Date) {
            return (value, sink) -> sink.writeLong(((LocalDate) value).toEpochDay());
        }
        throw new IllegalArgumentException("no schema has " + schema);
    }

    private static Part record(Schema schema) {
        Part[] fields =
                schema.getFields().stream().map(field -> part(field.schema())).toArray(Part[]::new);
        return (value, sink) -> {
            SpecificRecord one = (SpecificRecord) value;
            for (int index = 0; index < fields.length; index++) {
                fields[index].write(one.get(index), sink);
            }
        };
    }

    private static Part array(Part element) {
        return (value, sink) -> {
            List<?> elements = (List<?>) value;
            if (!elements.isEmpty()) {
                sink.writeLong(elements.size());
                for (int index = 0; index < elements.size(); index++) {
                    element.write(elements.get(index), sink);
                }
            }
            sink.writeLong(0);
        };
    }

    private static Part union(Schema schema) {
        return schema.isNullable() && schema.getTypes().size() == 2 ? nullable(schema) : ofRecords(schema);
    }

    private static Part nullable(Schema schema) {
        int ofNull = schema.getTypes().get(0).getType() == Schema.Type.NULL ? 0 : 1;
        int ofValue = 1 - ofNull;
        Part part = part(schema.getTypes().get(ofValue));
        return (value, sink) -> {
            sink.writeLong(value == null ? ofNull : ofValue);
            if (value != null) {
                part.write(value, sink);
            }
        };
    }

    private static Part ofRecords(Schema schema) {
        Map<String, Integer> branches = new HashMap<>();
        for (Schema branch : schema.getTypes()) {
            if (branch.getType() != Schema.Type.RECORD) {
                throw new IllegalArgumentException("no schema has " + schema);
            }
            branches.put(branch.getFullName(), branches.size());
        }
        Part[] parts = schema.getTypes().stream().map(CompiledWriter::record).toArray(Part[]::new);
        return (value, sink) -> {
            int branch = branches.get(((SpecificRecord) value).getSchema().getFullName());
            sink.writeLong(branch);
            parts[branch].write(value, sink);
        };
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
