package io.lanjie.kafka.wire;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Makes records of any schema, the same ones for the same seed. */
final class RandomRecords {

    private static final List<String> TEXTS =
            List.of("", "a", "充电宝", "2024010914000001", "😀", "\u0000", "x".repeat(700));
    private static final long LAST_MILLIS = 4_000_000_000_000L;

    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    SpecificRecord next(Schema schema) {
        SpecificRecord record =
                (SpecificRecord) SpecificData.newInstance(SpecificData.get().getClass(schema), schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(field.pos(), value(field.schema()));
        }
        return record;
    }

    private Object value(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> next(schema);
            case UNION ->
                value(schema.getTypes().get(random.nextInt(schema.getTypes().size())));
            case ENUM ->
                SpecificData.get()
                        .getClass(schema)
                        .getEnumConstants()[
                        random.nextInt(schema.getEnumSymbols().size())];
            case ARRAY -> elements(schema.getElementType());
            case STRING -> TEXTS.get(random.nextInt(TEXTS.size()));
            case BYTES -> ByteBuffer.wrap(new byte[] {(byte) random.nextInt(), 7});
            case BOOLEAN -> random.nextBoolean();
            case INT ->
                schema.getLogicalType() instanceof LogicalTypes.Date
                        ? LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000)
                        : (Object) number();
            case LONG ->
                schema.getLogicalType() instanceof LogicalTypes.TimestampMillis
                        ? Instant.ofEpochMilli(random.nextLong() % LAST_MILLIS)
                        : (Object) (number() * (long) number());
            case NULL -> null;
            case FLOAT, DOUBLE, FIXED, MAP -> throw new IllegalArgumentException(schema.toString());
        };
    }

    private List<Object> elements(Schema schema) {
        List<Object> elements = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            elements.add(value(schema));
        }
        return elements;
    }

    /** Of any length, as a number of one byte is as likely as one of five. */
    private int number() {
        return random.nextInt() >> random.nextInt(Integer.SIZE);
    }
}
