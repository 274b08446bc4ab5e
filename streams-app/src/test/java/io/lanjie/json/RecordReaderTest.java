package io.lanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.RecallNotice;
import io.lanjie.schema.SaleStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private static final String CERTIFICATE = """
        {"certificateNumber": "2024010914123456", "status": "SUSPENDED", "effectiveFrom": "2025-06-26",
         "notice": {"id": "n-1", "issuer": "CQC"}%s}\
        """;
    private static final String LISTING = """
        {"marketplace": "taobao", "listingId": "1", "title": "充电宝", "updatedAt": "2025-06-26T08:00:00Z"%s}\
        """;

    @Test
    void fieldsLeftOutHaveTheirDefaults() {
        Listing listing = listing("");

        assertThat(listing.getSaleStatus()).isEqualTo(SaleStatus.ON_SALE);
        assertThat(listing.getRevision()).isZero();
        assertThat(listing.getSkus()).isEmpty();
        assertThat(listing.getBrand()).isNull();
    }

    @Test
    void aJsonNullCountsAsLeftOut() {
        assertThat(listing(", \"revision\": null, \"skus\": null, \"brand\": null, \"saleStatus\": null"))
                .isEqualTo(listing(""));
        assertThat(faults(LISTING.formatted("").replace("\"充电宝\"", "null"), Listing.class))
                .containsExactly("title: missing, but required");
    }

    @Test
    void recordsShareNoListWithOneAnother() {
        Listing first = listing("");
        first.getGtins().add("06901234567892");

        assertThat(listing("").getGtins()).isEmpty();
    }

    @Test
    void allFaultsOfARowAreReportedWithTheirPaths() {
        String row = """
            {"marketplace": "taobao", "listingId": 12, "titel": "x", "updatedAt": "yesterday", "revision": "3",
             "saleStatus": "SOLD", "skus": [{"skuId": "a"}, "b",
             {"skuId": "c", "certificateNumbers": [2024010914123456, null], "colour": "red"}]}\
            """;

        assertThat(faults(row, Listing.class))
                .containsExactlyInAnyOrder(
                        "titel: unknown field, did you mean title?",
                        "listingId: expected text in quotes, found a number: written as a number it can lose leading"
                                + " zeros and digits",
                        "title: missing, but required",
                        "updatedAt: expected a time with offset such as 2025-06-26T09:30:00+08:00, or a plain date"
                                + " such as 2025-06-26, found \"yesterday\"",
                        "revision: expected a whole number of at most 64 bits, found text",
                        "saleStatus: expected one of ON_SALE, OFF_SALE, found \"SOLD\"",
                        "skus[1]: expected an object, found text",
                        "skus[2].colour: unknown field, Sku has skuId, name, model, certificateNumbers, gtin",
                        "skus[2].certificateNumbers[0]: expected text in quotes, found a number: written as a number"
                                + " it can lose leading zeros and digits",
                        "skus[2].certificateNumbers[1]: expected text, found null");
    }

    @Test
    void anEnumerationThatHasOnlyUnknownAsDefaultHasToBeStated() {
        assertThat(faults(
                        CERTIFICATE.formatted("").replace("\"status\": \"SUSPENDED\", ", ""), CertificateStatus.class))
                .containsExactly("status: missing, but required");
    }

    @Test
    void unknownMayNotBeWritten() {
        assertThat(faults(CERTIFICATE.formatted("").replace("SUSPENDED", "UNKNOWN"), CertificateStatus.class))
                .containsExactly("status: expected one of VALID, SUSPENDED, REVOKED, CANCELLED, EXPIRED,"
                        + " found \"UNKNOWN\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-26, 2025-06-25T16:00:00Z",
        "2025-06-26T00:00:00+08:00, 2025-06-25T16:00:00Z",
        "2025-06-26T00:00+08:00, 2025-06-25T16:00:00Z",
        "2025-06-25T16:00:00Z, 2025-06-25T16:00:00Z",
        "2025-06-25T16:00:00.123456789Z, 2025-06-25T16:00:00.123Z",
        "2024-02-29, 2024-02-28T16:00:00Z"
    })
    void aTimeHasAnOffsetOrIsTheStartOfADayInChina(String text, Instant expected) {
        CertificateStatus status = read(CERTIFICATE.formatted("").replace("2025-06-26", text), CertificateStatus.class);

        assertThat(status.getEffectiveFrom()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-26T00:00:00",
                "2025-02-29",
                "2025-13-01",
                "20250626",
                "2025/06/26",
                "2025-06-26 00:00:00+08:00",
                "+12025-06-26T00:00:00Z",
                "-0001-06-26",
                "2025-06-26T24:00:00Z",
                "2025年6月26日",
                ""
            })
    void whatIsNoTimeIsAFault(String text) {
        assertThat(faults(CERTIFICATE.formatted("").replace("2025-06-26", text), CertificateStatus.class))
                .singleElement()
                .asString()
                .startsWith("effectiveFrom: expected a time with offset");
    }

    @Test
    void aPlainDateInATimeUntilIncludesItsDay() {
        List<Fault> faults = new ArrayList<>();
        Schema time = LogicalTypes.timestampMillis()
                .addToSchema(SchemaBuilder.builder().longType());

        Object read = new ScalarReader(faults).read(TextNode.valueOf("2025-06-26"), time, "validUntil");

        assertThat(read).isEqualTo(Instant.parse("2025-06-26T15:59:59.999Z"));
    }

    @Test
    void aDateIsPlain() {
        CertificateStatus status =
                read(CERTIFICATE.formatted(", \"effectiveUntil\": \"2025-09-26\""), CertificateStatus.class);

        assertThat(status.getEffectiveUntil()).isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(faults(
                        CERTIFICATE.formatted(", \"effectiveUntil\": \"2025-09-26T00:00:00+08:00\""),
                        CertificateStatus.class))
                .containsExactly(
                        "effectiveUntil: expected a date such as 2025-06-26, found" + " \"2025-09-26T00:00:00+08:00\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "9223372036854775808", "\"1\"", "true", "[]"})
    void aWholeNumberIsNothingElse(String number) {
        assertThat(faults(LISTING.formatted(", \"revision\": " + number), Listing.class))
                .singleElement()
                .asString()
                .startsWith("revision: expected a whole number");
    }

    @Test
    void aListIsNotASingleValue() {
        assertThat(faults(LISTING.formatted(", \"gtins\": \"06901234567892\""), Listing.class))
                .containsExactly("gtins: expected a list, found text");
    }

    @Test
    void halfASurrogatePairIsNoText() {
        assertThat(faults(LISTING.formatted(", \"brand\": \"a\\ud83d\""), Listing.class))
                .containsExactly("brand: holds half of a surrogate pair, which is no character");
    }

    @Test
    void nestedRecordsAreCheckedToo() {
        String recall = """
            {"recallId": "r-1", "effectiveFrom": "2025-06-26", "notice": {"id": "n-1"},
             "items": [{"model": "PB-1", "allUnits": "yes", "madeFrom": "2024-01"}]}\
            """;

        assertThat(faults(recall, RecallNotice.class))
                .containsExactlyInAnyOrder(
                        "notice.issuer: missing, but required",
                        "items[0].allUnits: expected true or false, found text",
                        "items[0].madeFrom: expected a date such as 2025-06-26, found \"2024-01\"");
    }

    @ParameterizedTest
    @CsvSource({
        "certificate_number, certificateNumber",
        "STATUS, status",
        "effectivFrm, effectiveFrom",
        "holders, holder"
    })
    void aMistypedFieldIsAnsweredWithTheNearestName(String typed, String meant) {
        assertThat(faults(CERTIFICATE.formatted(", \"" + typed + "\": \"x\""), CertificateStatus.class))
                .containsExactly(typed + ": unknown field, did you mean " + meant + "?");
    }

    @Test
    void whatIsNoObjectIsNoRecord() {
        assertThat(faults("[]", Listing.class)).containsExactly("expected an object, found a list");
    }

    @Test
    void statesAreReadByTheirNames() {
        assertThat(read(CERTIFICATE.formatted(""), CertificateStatus.class).getStatus())
                .isEqualTo(CertificateState.SUSPENDED);
    }

    private static Listing listing(String more) {
        return read(LISTING.formatted(more), Listing.class);
    }

    private static <T extends SpecificRecord> T read(String json, Class<T> recordClass) {
        Result<T> result = RecordReader.read(tree(json), recordClass);
        assertThat(result).isInstanceOf(Result.Read.class);
        return ((Result.Read<T>) result).value();
    }

    private static <T extends SpecificRecord> List<String> faults(String json, Class<T> recordClass) {
        Result<T> result = RecordReader.read(tree(json), recordClass);
        assertThat(result).isInstanceOf(Result.Faulty.class);
        return ((Result.Faulty<T>) result)
                .faults().stream().map(Fault::toString).toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
