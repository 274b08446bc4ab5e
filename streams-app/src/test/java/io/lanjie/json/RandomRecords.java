package io.lanjie.json;

import io.lanjie.schema.catalogue.GeneratedClasses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Makes any record its schema allows, the same ones for the same seed; UNKNOWN is left out, as writers do. */
public final class RandomRecords {

    private static final String[] TEXTS = {
        "", " ", "充电宝 20000mAh", "\"quoted\" \\ and\nbroken", "true", "2025-06-26", "0042", "😀", "\u0000", "{}"
    };
    private static final long FIRST_MILLISECOND =
            Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST_MILLISECOND =
            Instant.parse("9999-12-30T00:00:00Z").toEpochMilli();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    static {
        GeneratedClasses.trust();
    }

    private final Random random;
    private final String[] texts;

    RandomRecords(long seed) {
        this(seed, TEXTS);
    }

    /** Makes records of these texts. */
    public RandomRecords(long seed, String... texts) {
        this.random = new Random(seed);
        this.texts = texts.clone();
    }

    /** The next record. */
    public <T extends SpecificRecord> T next(Class<T> recordClass) {
        return recordClass.cast(record(SpecificData.get().getSchema(recordClass)));
    }

    private SpecificRecord record(Schema schema) {
        SpecificRecord record =
                (SpecificRecord) SpecificData.newInstance(SpecificData.get().getClass(schema), schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(field.pos(), value(field.schema()));
        }
        return record;
    }

    private Object value(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case ARRAY -> list(schema.getElementType());
            case UNION -> random.nextBoolean() ? null : value(schema.getTypes().get(1));
            case STRING -> texts[random.nextInt(texts.length)];
            case ENUM -> symbol(schema);
            case BOOLEAN -> random.nextBoolean();
            case LONG -> Schemas.isTime(schema) ? time() : number();
            case INT -> Schemas.isDate(schema) ? LocalDate.ofEpochDay(random.nextLong(LAST_DAY)) : (int) number();
            default -> throw new IllegalArgumentException(schema.toString());
        };
    }

    private List<Object> list(Schema elementSchema) {
        List<Object> elements = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            elements.add(value(elementSchema));
        }
        return elements;
    }

    private Object symbol(Schema schema) {
        List<String> symbols = schema.getEnumSymbols();
        return SpecificData.get().createEnum(symbols.get(1 + random.nextInt(symbols.size() - 1)), schema);
    }

    private Instant time() {
        return Instant.ofEpochMilli(random.nextLong(FIRST_MILLISECOND, LAST_MILLISECOND));
    }

    private long number() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> Long.MAX_VALUE;
            case 2 -> Long.MIN_VALUE;
            default -> random.nextLong();
        };
    }
}
