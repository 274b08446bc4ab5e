package io.lanjie.cli.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.domain.Refusal;
import io.lanjie.json.Fault;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import io.lanjie.kafka.form.AcknowledgementForm;
import io.lanjie.kafka.form.CertificateForm;
import io.lanjie.kafka.form.ListingForm;
import io.lanjie.kafka.form.RecallForm;
import io.lanjie.kafka.form.RecordForm;
import io.lanjie.kafka.form.ReviewDecisionForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/** Reads rows of one kind and holds them against the rules by which the application takes records. */
public final class RowCheck {

    private final RowKind kind;
    private final RecordForm<? extends SpecificRecord> form;
    private final Optional<NoticeDefault> notice;
    private final RecordSize size = new RecordSize();

    RowCheck(RowKind kind, Set<String> marketplaces, Optional<NoticeDefault> notice) {
        this.kind = kind;
        this.notice = notice;
        this.form = switch (kind) {
            case CERTIFICATES -> new CertificateForm();
            case RECALLS -> new RecallForm();
            case LISTINGS -> new ListingForm(marketplaces);
            case ACKNOWLEDGEMENTS -> new AcknowledgementForm(marketplaces);
            case REVIEW_DECISIONS -> new ReviewDecisionForm(marketplaces);
        };
    }

    /**
     * Creates a check of rows as they stand.
     *
     * @param kind what the rows are
     * @param marketplaces those that are known
     */
    public RowCheck(RowKind kind, Set<String> marketplaces) {
        this(kind, marketplaces, Optional.empty());
    }

    /** Returns what a row says to publish, or all that is wrong with it. */
    public Result<Row> check(ObjectNode json) {
        ObjectNode filled = notice.map(given -> given.fillIn(json, kind)).orElse(json);
        return kind.read(filled).then(this::held);
    }

    private Result<Row> held(Row row) {
        List<Fault> faults = new ArrayList<>();
        if (row instanceof Row.Value value) {
            faults(form, value.record()).forEach(refusal -> faults.add(fault(refusal)));
            faults.addAll(NoticeCheck.faults(value.record()));
            long bytes = value.key().getBytes(StandardCharsets.UTF_8).length + size.of(value.record());
            if (bytes > RecordForm.MOST_BYTES) {
                faults.add(new Fault(
                        "", "the record has " + bytes + " bytes, at most " + RecordForm.MOST_BYTES + " are taken"));
            }
        } else {
            form.removalFaults(row.key()).forEach(refusal -> faults.add(fault(refusal)));
        }
        return faults.isEmpty() ? new Result.Read<>(row) : new Result.Faulty<>(faults);
    }

    /** Returns what the person who made the row should look at, though it is good. */
    static List<Fault> remarks(Row row) {
        return row instanceof Row.Value value ? NoticeCheck.remarks(value.record()) : List.of();
    }

    /** The kind of row has made sure of the record's type. */
    @SuppressWarnings("unchecked")
    private static <T extends SpecificRecord> List<Refusal> faults(RecordForm<T> form, SpecificRecord record) {
        return form.faults((T) record);
    }

    private static Fault fault(Refusal refusal) {
        return new Fault(refusal.field(), refusal.text());
    }
}
