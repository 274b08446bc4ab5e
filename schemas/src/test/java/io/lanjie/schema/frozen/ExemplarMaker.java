package io.lanjie.schema.frozen;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/**
 * Makes the exemplars of a schema: one with every field filled, by something other than its default, and one with the
 * required fields alone. Where a field may hold one of several records there is a full one for each.
 */
final class ExemplarMaker {

    private static final long TIME = Instant.parse("2025-06-26T04:00:00.123Z").toEpochMilli();
    private static final int DATE = Math.toIntExact(LocalDate.of(2025, 9, 26).toEpochDay());
    private static final String FINGERPRINT = "00017f80fffe0123456789abcdef0a0d";

    /** What texts look like, so that the JSON beside the bytes reads like the real thing. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("certificateNumber", "2024010914123456"),
            Map.entry("certificateNumbers", "CCC:2024010914123456"),
            Map.entry("componentCertificates", "2024010916654321"),
            Map.entry("creditCode", "91440300MA5EXAMPLE"),
            Map.entry("field", "skus[2].certificateNumbers[0]"),
            Map.entry("gtin", "06901234567892"),
            Map.entry("gtins", "06901234567892"),
            Map.entry("listingId", "672000000001"),
            Map.entry("marketplace", "taobao"),
            Map.entry("orderId", "taobao-672000000001-1"),
            Map.entry("productName", "移动电源"),
            Map.entry("reasonCodes", "0201"),
            Map.entry("reference", "2024010914123456"),
            Map.entry("title", "充电宝 20000mAh \"快充\" 😀"),
            Map.entry("url", "https://item.example/672000000001"));

    private final boolean full;
    private final int variant;

    private ExemplarMaker(boolean full, int variant) {
        this.full = full;
        this.variant = variant;
    }

    /** All exemplars that a schema needs. */
    static List<Exemplar> exemplars(Schema schema) {
        List<Exemplar> exemplars = new ArrayList<>();
        exemplars.add(Exemplar.of(new ExemplarMaker(false, 0).record(schema), "required"));
        for (int variant = 0; variant < variants(schema); variant++) {
            String name = variant == 0 ? "full" : "full-" + (variant + 1);
            exemplars.add(Exemplar.of(new ExemplarMaker(true, variant).record(schema), name));
        }
        return exemplars;
    }

    private static long variants(Schema schema) {
        return schema.getFields().stream()
                .map(Schema.Field::schema)
                .filter(Schema::isUnion)
                .mapToLong(union -> branches(union).size())
                .max()
                .orElse(1);
    }

    private GenericRecord record(Schema schema) {
        GenericData.Record record = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(
                    field.pos(),
                    full || !field.hasDefaultValue()
                            ? value(field, field.schema())
                            : new GenericData().getDefaultValue(field));
        }
        return record;
    }

    private Object value(Schema.Field field, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case ARRAY -> full ? List.of(value(field, schema.getElementType())) : List.of();
            case UNION ->
                value(field, branches(schema).get(variant % branches(schema).size()));
            case ENUM -> symbol(field, schema);
            case STRING -> TEXTS.getOrDefault(field.name(), field.name() + " 样例");
            case BOOLEAN -> !Boolean.TRUE.equals(field.hasDefaultValue() ? field.defaultVal() : null);
            case BYTES -> ByteBuffer.wrap(HexFormat.of().parseHex(FINGERPRINT));
            case LONG -> schema.getLogicalType() instanceof LogicalTypes.TimestampMillis ? TIME : 1234567890123L;
            case INT -> schema.getLogicalType() instanceof LogicalTypes.Date ? DATE : 12345;
            default -> throw new IllegalArgumentException("no exemplar for " + schema);
        };
    }

    private static Object symbol(Schema.Field field, Schema schema) {
        String symbol = schema.getEnumSymbols().stream()
                .filter(candidate -> !candidate.equals(schema.getEnumDefault()))
                .filter(candidate -> !candidate.equals(field.defaultVal()))
                .findFirst()
                .orElseThrow();
        return new GenericData.EnumSymbol(schema, symbol);
    }

    private static List<Schema> branches(Schema union) {
        return union.getTypes().stream()
                .filter(branch -> branch.getType() != Schema.Type.NULL)
                .toList();
    }
}
