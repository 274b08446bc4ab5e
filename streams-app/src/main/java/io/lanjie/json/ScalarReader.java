package io.lanjie.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/**
 * Reads single values for {@link RecordReader}. What cannot be read is noted as a fault and comes back as null.
 *
 * <p>Nothing is converted in silence: a number where text belongs has already lost its leading zeros or its last
 * digits, and a text where a number belongs is a mistake of whoever made the file.
 */
final class ScalarReader {

    private static final String TIME_EXPECTED =
            "a time with offset such as 2025-06-26T09:30:00+08:00, or a plain date such as 2025-06-26";

    private final List<Fault> faults;

    ScalarReader(List<Fault> faults) {
        this.faults = faults;
    }

    Object read(JsonNode json, Schema schema, String path) {
        return switch (schema.getType()) {
            case STRING -> string(json, path);
            case ENUM -> symbol(json, schema, path);
            case BOOLEAN -> json.isBoolean() ? json.booleanValue() : wrongType(json, "true or false", path);
            case LONG -> Schemas.isTime(schema) ? time(json, path) : wholeNumber(json, path);
            case INT -> Schemas.isDate(schema) ? date(json, path) : smallNumber(json, path);
            default -> throw Schemas.noJsonForm(schema);
        };
    }

    /** Notes a value of the wrong type. */
    Object wrongType(JsonNode json, String expected, String path) {
        return fault(path, "expected " + expected + ", found " + found(json));
    }

    private Object string(JsonNode json, String path) {
        if (json.isNumber()) {
            return fault(
                    path,
                    "expected text in quotes, found a number: written as a number it can lose leading zeros and"
                            + " digits");
        }
        if (!json.isTextual()) {
            return wrongType(json, "text", path);
        }
        // UTF-8 has no form for half a pair; Avro would write a question mark in its place.
        return json.textValue().codePoints().anyMatch(ScalarReader::isHalfPair)
                ? fault(path, "holds half of a surrogate pair, which is no character")
                : json.textValue();
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private Object symbol(JsonNode json, Schema schema, String path) {
        List<String> allowed = schema.getEnumSymbols().stream()
                .filter(symbol -> !symbol.equals(Schemas.UNKNOWN))
                .toList();
        if (json.isTextual() && allowed.contains(json.textValue())) {
            return SpecificData.get().createEnum(json.textValue(), schema);
        }
        String expected = allowed.stream().collect(Collectors.joining(", ", "one of ", ""));
        return json.isTextual()
                ? fault(path, "expected " + expected + ", found " + quoted(json.textValue()))
                : wrongType(json, expected, path);
    }

    private Object wholeNumber(JsonNode json, String path) {
        return json.isIntegralNumber() && json.canConvertToLong()
                ? json.longValue()
                : wrongType(json, "a whole number of at most 64 bits", path);
    }

    private Object smallNumber(JsonNode json, String path) {
        return json.isIntegralNumber() && json.canConvertToInt()
                ? json.intValue()
                : wrongType(json, "a whole number of at most 32 bits", path);
    }

    private Object time(JsonNode json, String path) {
        if (!json.isTextual()) {
            return wrongType(json, TIME_EXPECTED, path);
        }
        String text = json.textValue();
        Optional<Instant> time = ChinaTime.time(text)
                .or(() -> ChinaTime.date(text)
                        .map(day -> path.endsWith("Until") ? ChinaTime.endOf(day) : ChinaTime.startOf(day)));
        return time.isPresent() ? time.get() : fault(path, "expected " + TIME_EXPECTED + ", found " + quoted(text));
    }

    private Object date(JsonNode json, String path) {
        if (!json.isTextual()) {
            return wrongType(json, "a date such as 2025-06-26", path);
        }
        Optional<LocalDate> date = ChinaTime.date(json.textValue());
        return date.isPresent()
                ? date.get()
                : fault(path, "expected a date such as 2025-06-26, found " + quoted(json.textValue()));
    }

    private Object fault(String path, String message) {
        faults.add(new Fault(path, message));
        return null;
    }

    private static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    /** As much of a text as is needed to find it again. */
    private static String shortened(String text) {
        int longest = 40;
        return text.length() <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest / 2)) + "…";
    }

    private static String found(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "text";
            case NUMBER -> "the number " + shortened(json.asText());
            case BOOLEAN -> json.asText();
            case NULL -> "null";
            default -> "nothing";
        };
    }
}
