package io.lanjie.schema.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check that cannot fail proves nothing, so here it is shown what each rule catches. */
class CompatibilityRulesTest {

    private static final String FROZEN = """
        {"type": "record", "name": "Thing", "namespace": "test", "fields": [
          {"name": "id", "type": "string"},
          {"name": "count", "type": "int", "default": 0},
          {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
          {"name": "note", "type": ["null", "string"], "default": null},
          {"name": "parts", "type": {"type": "array", "items":
            {"type": "record", "name": "Part", "fields": [{"name": "name", "type": "string", "default": ""}]}},
           "default": []},
          {"name": "state", "type":
            {"type": "enum", "name": "State", "symbols": ["UNKNOWN", "GOOD", "BAD"], "default": "UNKNOWN"}}
        ]}\
        """;

    @Test
    void aSchemaIsCompatibleWithItself() {
        assertThat(CompatibilityRules.violations(schema(FROZEN), schema(FROZEN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0000',
            delimiter = '|',
            value = {
                "\"namespace\": \"test\", | \"namespace\": \"test\", \"doc\": \"Said better.\",",
                "\"BAD\"] | \"BAD\", \"UGLY\"]",
                "\"fields\": [{\"name\": \"name\" | \"fields\": [{\"name\": \"code\", \"type\": \"string\","
                        + " \"default\": \"\"}, {\"name\": \"name\"",
            })
    void aSchemaMayGrow(String old, String grown) {
        assertThat(CompatibilityRules.violations(changed(old, grown), schema(FROZEN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0000',
            delimiter = '|',
            value = {
                // A field without default added, at the top and deeper down.
                "{\"name\": \"id\" | {\"name\": \"code\", \"type\": \"string\"}, {\"name\": \"id\""
                        + " | new readers fail on old records: READER_FIELD_MISSING_DEFAULT_VALUE",
                "{\"name\": \"name\" | {\"name\": \"code\", \"type\": \"string\"}, {\"name\": \"name\""
                        + " | new readers fail on old records: READER_FIELD_MISSING_DEFAULT_VALUE",
                // A field gone that had no default, and one that had.
                "{\"name\": \"id\", \"type\": \"string\"}, | "
                        + " | old readers fail on new records: READER_FIELD_MISSING_DEFAULT_VALUE",
                "{\"name\": \"count\", \"type\": \"int\", \"default\": 0}, | | Thing.count: the field is gone",
                "\"name\": \"id\" | \"name\": \"identifier\", \"aliases\": [\"id\"]" + " | Thing.id: the field is gone",
                // Symbols gone, or added where readers have nothing to fall back on.
                ", \"BAD\"] | ] | Thing.state: the symbol BAD is gone",
                ", \"default\": \"UNKNOWN\" | | Thing.state: the default of the enumeration is gone",
                // Types changed, also where Avro itself would convert.
                "\"name\": \"id\", \"type\": \"string\" | \"name\": \"id\", \"type\": \"long\""
                        + " | new readers fail on old records: TYPE_MISMATCH",
                "\"name\": \"id\", \"type\": \"string\" | \"name\": \"id\", \"type\": \"bytes\""
                        + " | Thing.id: was STRING, is BYTES",
                "\"type\": \"int\" | \"type\": \"long\" | old readers fail on new records: TYPE_MISMATCH",
                "timestamp-millis | timestamp-micros | Thing.at: meant timestamp-millis, means timestamp-micros",
                "{\"type\": \"long\", \"logicalType\": \"timestamp-millis\"} | \"long\""
                        + " | Thing.at: meant timestamp-millis, means a plain value",
                "[\"null\", \"string\"] | [\"null\", \"string\", \"long\"]"
                        + " | old readers fail on new records: MISSING_UNION_BRANCH",
                "[\"null\", \"string\"] | [\"null\", \"bytes\"] | Thing.note: can no more be string",
                "\"name\": \"Part\" | \"name\": \"Piece\" | Thing.parts[]: was called test.Part",
                "\"namespace\": \"test\" | \"namespace\": \"elsewhere\" | Thing: was called test.Thing"
            })
    void whatBreaksReadersIsFound(String old, String broken, String violation) {
        assertThat(CompatibilityRules.violations(changed(old, broken == null ? "" : broken), schema(FROZEN)))
                .anySatisfy(found -> assertThat(found).startsWith(violation));
    }

    private static Schema changed(String old, String replacement) {
        assertThat(FROZEN).contains(old);
        return schema(FROZEN.replace(old, replacement));
    }

    private static Schema schema(String json) {
        return new Schema.Parser().parse(json);
    }
}
