package io.lanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.schema.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RowKindTest {

    private static final String LISTING = """
        {"marketplace": "taobao", "listingId": "1", "title": "充电宝", "updatedAt": "2025-06-26"%s}\
        """;

    @Test
    void aRowWithoutFlagIsAValueUnderItsKey() {
        Row row = read(RowKind.LISTINGS, LISTING.formatted(""));

        assertThat(row).isInstanceOfSatisfying(Row.Value.class, value -> {
            assertThat(value.key()).isEqualTo("taobao:1");
            assertThat(value.record()).isInstanceOf(Listing.class);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CERTIFICATES | {\"certificateNumber\":\"2024010914123456\",\"withdrawn\":true} | 2024010914123456",
                "RECALLS | {\"recallId\":\"r-1\",\"closed\":true} | r-1",
                "LISTINGS | {\"listingId\":\"1\",\"marketplace\":\"jd\",\"ended\":true} | jd:1"
            })
    void aRowWithItsFlagIsARemoval(RowKind kind, String json, String key) {
        assertThat(read(kind, json)).isEqualTo(new Row.Removal(key));
    }

    @Test
    void aFlagIsNoText() {
        assertThat(faults(RowKind.LISTINGS, LISTING.formatted(", \"ended\": \"true\"")))
                .containsExactly("ended: expected true or false");
    }

    @Test
    void aRemovalHasNothingButItsKey() {
        assertThat(faults(RowKind.LISTINGS, LISTING.formatted(", \"ended\": true")))
                .containsExactly(
                        "title: not expected: beside \"ended\" stands marketplace, listingId",
                        "updatedAt: not expected: beside \"ended\" stands marketplace, listingId");
    }

    @Test
    void aRemovalNeedsItsWholeKey() {
        assertThat(faults(RowKind.LISTINGS, "{\"marketplace\": \"jd\", \"listingId\": 1, \"ended\": true}"))
                .containsExactly("listingId: expected text that is not empty: it makes the key");
    }

    @Test
    void aValueHasNoEmptyKey() {
        assertThat(faults(RowKind.LISTINGS, LISTING.formatted("").replace("\"1\"", "\" \"")))
                .containsExactly("listingId: expected text that is not empty: it makes the key");
    }

    @Test
    void whatCannotBeRemovedKnowsNoFlag() {
        assertThat(RowKind.ACKNOWLEDGEMENTS.removalFlag()).isEmpty();
        assertThat(faults(
                        RowKind.REVIEW_DECISIONS,
                        "{\"marketplace\":\"jd\",\"listingId\":\"1\",\"decision\":\"LIFT\",\"grounds\":[],"
                                + "\"reviewer\":\"li\",\"decidedAt\":\"2025-06-26\",\"ended\":true}"))
                .singleElement()
                .asString()
                .startsWith("ended: unknown field");
    }

    @Test
    void aFieldWithoutANameIsNoFlag() {
        assertThat(faults(RowKind.ACKNOWLEDGEMENTS, "{\"\":true,\"marketplace\":\"jd\",\"listingId\":\"1\"}"))
                .anySatisfy(fault -> assertThat(fault).contains("unknown field"));
    }

    @ParameterizedTest
    @CsvSource({"false", "null"})
    void aFlagThatIsFalseOrNullIsAsGoodAsNone(String flag) {
        assertThat(read(RowKind.LISTINGS, LISTING.formatted(", \"ended\": " + flag)))
                .isEqualTo(read(RowKind.LISTINGS, LISTING.formatted("")));
    }

    @ParameterizedTest
    @EnumSource
    void kindsAreFoundByTheirLabels(RowKind kind) {
        assertThat(RowKind.labelled(kind.label())).contains(kind);
        assertThat(RowKind.labelled(kind.label() + "s")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theKeyOfARecordIsThatOfItsRow(RowKind kind) {
        for (long seed = 0; seed < 50; seed++) {
            var record = new RandomRecords(seed).next(kind.recordClass());
            if (kind.read(RecordJson.write(record)) instanceof Result.Read<Row> read) {
                assertThat(read.value().key()).isEqualTo(kind.keyOf(record));
            }
        }
    }

    @Test
    void aRecordOfAnotherKindHasNoKey() {
        assertThatThrownBy(() -> RowKind.RECALLS.keyOf(new RandomRecords(1).next(Listing.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Listing is not a record of the kind recalls");
    }

    private static Row read(RowKind kind, String json) {
        Result<Row> result = kind.read(object(json));
        assertThat(result).isInstanceOf(Result.Read.class);
        return ((Result.Read<Row>) result).value();
    }

    private static List<String> faults(RowKind kind, String json) {
        Result<Row> result = kind.read(object(json));
        assertThat(result).isInstanceOf(Result.Faulty.class);
        return ((Result.Faulty<Row>) result)
                .faults().stream().map(Fault::toString).toList();
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
