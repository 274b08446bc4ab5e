package io.lanjie.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.json.JsonlSource;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import io.lanjie.json.SourceRow;
import io.lanjie.kafka.record.ListingMapping;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.RecallNotice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** Reads the corpus, its records by the very reader by which those of others are read. */
public final class CorpusReader {

    /** Name of the file with the notices. */
    public static final String NOTICES = "notices.jsonl";

    /** The notices. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (SourceRow row : rows(NOTICES)) {
            ObjectNode json = content(NOTICES, row);
            SourcePosition source = new SourcePosition(NOTICES, 0, row.line());
            notices.add(
                    json.has("certificate")
                            ? NoticeMapping.toDomain(
                                    (CertificateStatus)
                                            read(NOTICES, row, RowKind.CERTIFICATES, json.get("certificate")),
                                    source)
                            : NoticeMapping.toDomain(
                                    (RecallNotice) read(NOTICES, row, RowKind.RECALLS, json.get("recall")), source));
        }
        return List.copyOf(notices);
    }

    /** The listings of a part. */
    public List<LabelledListing> listings(Part part) {
        List<LabelledListing> listings = new ArrayList<>();
        for (SourceRow row : rows(part.file())) {
            ObjectNode json = content(part.file(), row);
            Listing listing = (Listing) read(part.file(), row, RowKind.LISTINGS, json.get("listing"));
            listings.add(new LabelledListing(
                    json.path("id").textValue(),
                    texts(json.path("tags")),
                    ListingMapping.toDomain(listing),
                    expected(json.path("expected"))));
        }
        return List.copyOf(listings);
    }

    private static Expected expected(JsonNode json) {
        List<ExpectedNumber> certificates = new ArrayList<>();
        for (JsonNode number : json.path("certificates")) {
            certificates.add(new ExpectedNumber(
                    number.get("number").textValue(),
                    MatchKind.valueOf(number.get("kind").textValue()),
                    number.path("skuId").asText("")));
        }
        List<ExpectedEntry> entries = new ArrayList<>();
        for (JsonNode entry : json.path("entries")) {
            entries.add(new ExpectedEntry(
                    entry.get("entry").textValue(),
                    MatchKind.valueOf(entry.get("by").textValue()),
                    Strength.valueOf(entry.get("strength").textValue()),
                    texts(entry.path("skuIds")),
                    text(entry.path("units")).map(RecalledUnits::valueOf)));
        }
        return new Expected(
                certificates,
                entries,
                text(json.path("mark").path("strength")).map(Strength::valueOf),
                json.get("inScope").booleanValue());
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.ofNullable(json.textValue());
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static List<SourceRow> rows(String file) {
        List<SourceRow> rows = new ArrayList<>();
        try (InputStream input = CorpusReader.class.getResourceAsStream("/corpus/" + file);
                JsonlSource source = new JsonlSource(input)) {
            source.forEachRemaining(rows::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }

    private static ObjectNode content(String file, SourceRow row) {
        if (row.content() instanceof Result.Read<ObjectNode> read) {
            return read.value();
        }
        throw new CorpusException(file, row.line(), row.content().toString());
    }

    private static SpecificRecord read(String file, SourceRow row, RowKind kind, JsonNode json) {
        if (json instanceof ObjectNode object
                && kind.read(object) instanceof Result.Read<Row> read
                && read.value() instanceof Row.Value value) {
            return value.record();
        }
        String problem = json instanceof ObjectNode object ? kind.read(object).toString() : "expected an object";
        throw new CorpusException(file, row.line(), problem);
    }
}
