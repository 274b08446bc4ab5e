package io.lanjie.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.RecallNotice;
import io.lanjie.schema.ReviewDecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/** What the rows of a file are: the kinds of records that others publish. */
public enum RowKind {
    /** States of certificates; {@code "withdrawn": true} takes one out of the watch. */
    CERTIFICATES("certificates", CertificateStatus.class, "withdrawn", "certificateNumber"),
    /** Recalls; {@code "closed": true} closes one. */
    RECALLS("recalls", RecallNotice.class, "closed", "recallId"),
    /** Listings; {@code "ended": true} says that one is deleted for good. */
    LISTINGS("listings", Listing.class, "ended", "marketplace", "listingId"),
    /** Answers of marketplaces to orders. They cannot be taken back. */
    ACKNOWLEDGEMENTS("acknowledgements", Acknowledgement.class, null, "marketplace", "listingId"),
    /** Decisions of reviewers. They cannot be taken back, only followed by others. */
    REVIEW_DECISIONS("review-decisions", ReviewDecision.class, null, "marketplace", "listingId");

    private final String label;
    private final Class<? extends SpecificRecord> recordClass;
    private final String removalFlag;

    /** Made by {@link List#of}, which cannot be changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keyFields;

    RowKind(String label, Class<? extends SpecificRecord> recordClass, String removalFlag, String... keyFields) {
        this.label = label;
        this.recordClass = recordClass;
        this.removalFlag = removalFlag;
        this.keyFields = List.of(keyFields);
    }

    /** The kind with this {@link #label()}, empty if there is none. */
    public static Optional<RowKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** How people write it on a command line, such as {@code review-decisions}. */
    public String label() {
        return label;
    }

    /** The class of the records. */
    public Class<? extends SpecificRecord> recordClass() {
        return recordClass;
    }

    /** The field that makes a row a removal, empty where records of this kind cannot be removed. */
    public Optional<String> removalFlag() {
        return Optional.ofNullable(removalFlag);
    }

    /** The fields whose values, joined by colons, are the key. */
    public List<String> keyFields() {
        return keyFields;
    }

    /**
     * The key under which a record is published.
     *
     * @throws IllegalArgumentException if the record is of another kind
     */
    public String keyOf(SpecificRecord record) {
        if (!recordClass.isInstance(record)) {
            throw new IllegalArgumentException(record.getSchema().getName() + " is not a record of the kind " + label);
        }
        return keyFields.stream()
                .map(field ->
                        (String) record.get(record.getSchema().getField(field).pos()))
                .collect(Collectors.joining(":"));
    }

    /** Reads a row: a record of this kind, or its removal. */
    public Result<Row> read(ObjectNode json) {
        if (removalFlag == null || !json.has(removalFlag)) {
            return value(json);
        }
        JsonNode flag = json.get(removalFlag);
        if (!flag.isBoolean() && !flag.isNull()) {
            return new Result.Faulty<>(List.of(new Fault(removalFlag, "expected true or false")));
        }
        return flag.booleanValue() ? removal(json) : value(json.deepCopy().without(removalFlag));
    }

    private Result<Row> value(ObjectNode json) {
        return RecordReader.read(json, recordClass).then(record -> {
            List<Fault> faults = emptyKeyFields(json);
            return faults.isEmpty()
                    ? new Result.Read<>(new Row.Value(keyOf(record), record))
                    : new Result.Faulty<>(faults);
        });
    }

    private Result<Row> removal(ObjectNode json) {
        List<Fault> faults = emptyKeyFields(json);
        json.fieldNames().forEachRemaining(name -> {
            if (!name.equals(removalFlag) && !keyFields.contains(name)) {
                faults.add(new Fault(
                        name, "not expected: beside \"" + removalFlag + "\" stands " + String.join(", ", keyFields)));
            }
        });
        return faults.isEmpty()
                ? new Result.Read<>(new Row.Removal(keyFields.stream()
                        .map(field -> json.get(field).textValue())
                        .collect(Collectors.joining(":"))))
                : new Result.Faulty<>(faults);
    }

    private List<Fault> emptyKeyFields(JsonNode json) {
        List<Fault> faults = new ArrayList<>();
        for (String field : keyFields) {
            JsonNode value = json.path(field);
            if (!value.isTextual() || value.textValue().isBlank()) {
                faults.add(new Fault(field, "expected text that is not empty: it makes the key"));
            }
        }
        return faults;
    }
}
