package io.lanjie.kafka.form;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.RecallNotice;
import java.util.List;

/** The form of recalls. */
public final class RecallForm implements RecordForm<RecallNotice> {

    @Override
    public List<Refusal> faults(RecallNotice record) {
        return new Faults()
                .requireText("recallId", record.getRecallId())
                .requireText("notice.id", record.getNotice().getId())
                .requireText("notice.issuer", record.getNotice().getIssuer())
                .require(
                        !record.getItems().isEmpty(),
                        RefusalReason.FIELD_MISSING,
                        "items",
                        () -> "a recall names at least one item")
                .all();
    }

    @Override
    public List<Refusal> removalFaults(String key) {
        return List.of();
    }

    @Override
    public String keyOf(RecallNotice record) {
        return record.getRecallId();
    }
}
