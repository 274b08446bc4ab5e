package io.lanjie.kafka.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Reads back what {@link CompiledWriter} wrote by the very schema that a class was made from. What an earlier schema
 * wrote is for Avro's own reader, and so are bytes of others, who may write arrays in several blocks. Safe for use by
 * several threads.
 *
 * @param <T> the record
 */
public final class CompiledReader<T extends SpecificRecord> {

    private final Part record;

    /**
     * @param schema the schema of the records
     * @throws IllegalArgumentException when it has a kind of field that none of our schemas has
     */
    public CompiledReader(Schema schema) {
        record = record(schema);
    }

    /**
     * Reads a record.
     *
     * @throws IllegalStateException when the bytes are broken
     */
    @SuppressWarnings("unchecked") // Made by the class of the schema.
    public T read(ByteSource source) {
        return (T) record.read(source);
    }

    /** Reads the values of one place in the schema. */
    private interface Part {

        Object read(ByteSource source);
    }

    private static Part part(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case ARRAY -> array(part(schema.getElementType()));
            case UNION -> union(schema);
            case ENUM -> enumeration(schema);
            case STRING -> ByteSource::readString;
            case BYTES -> ByteSource::readBytes;
            case BOOLEAN -> source -> source.readByte() != 0;
            case NULL -> source -> null;
            case INT, LONG -> number(schema);
            case FLOAT, DOUBLE, FIXED, MAP -> throw new IllegalArgumentException("no schema has " + schema);
        };
    }

    private static Part number(Schema schema) {
        if (schema.getLogicalType() instanceof LogicalTypes.TimestampMillis) {
            return source -> Instant.ofEpochMilli(source.readLong());
        }
        if (schema.getLogicalType() instanceof LogicalTypes.Date) {
            return source -> LocalDate.ofEpochDay(source.readLong());
        }
        if (schema.getLogicalType() != null) {
            throw new IllegalArgumentException("no schema has " + schema);
        }
        if (schema.getType() == Schema.Type.INT) {
            return source -> (int) source.readLong();
        }
        return ByteSource::readLong;
    }

    private static Part enumeration(Schema schema) {
        Object[] constants = SpecificData.get().getClass(schema).getEnumConstants();
        return source -> constants[source.readIndex(constants.length)];
    }

    private static Part record(Schema schema) {
        Part[] fields =
                schema.getFields().stream().map(field -> part(field.schema())).toArray(Part[]::new);
        GenericData.InstanceSupplier maker = SpecificData.get().getNewRecordSupplier(schema);
        return source -> {
            SpecificRecord one = (SpecificRecord) maker.newInstance(null, schema);
            for (int index = 0; index < fields.length; index++) {
                one.put(index, fields[index].read(source));
            }
            return one;
        };
    }

    private static Part array(Part element) {
        return source -> {
            int count = source.readLength();
            List<Object> elements = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                elements.add(element.read(source));
            }
            if (count > 0 && source.readLong() != 0) {
                throw new IllegalStateException("stored bytes are broken: an array has several blocks");
            }
            return elements;
        };
    }

    private static Part union(Schema schema) {
        Part[] branches = schema.getTypes().stream().map(CompiledReader::part).toArray(Part[]::new);
        return source -> branches[source.readIndex(branches.length)].read(source);
    }
}
