package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.RecallNotice;
import java.util.Optional;

/** Checks recalls as published. */
final class RecallGate extends KeyedGate<RecallNotice> {

    RecallGate(WireFormat wire) {
        super(wire, RecallNotice.class, RecallNotice.getClassSchema());
    }

    @Override
    Verdict removal(String key, SourcePosition source) {
        return new Verdict.Passes(new Arrival.EntryWithdrawn(EntryId.recall(key), source));
    }

    @Override
    Optional<Refusal> fault(RecallNotice record) {
        return missing("recallId", record.getRecallId())
                .or(() -> missing("notice.id", record.getNotice().getId()))
                .or(() -> missing("notice.issuer", record.getNotice().getIssuer()))
                .or(() -> itemsFault(record));
    }

    @Override
    String keyOf(RecallNotice record) {
        return record.getRecallId();
    }

    @Override
    Arrival arrival(RecallNotice record, SourcePosition source) {
        return new Arrival.NoticeArrived(NoticeMapping.toDomain(record, source));
    }

    private static Optional<Refusal> itemsFault(RecallNotice record) {
        return record.getItems().isEmpty()
                ? Optional.of(new Refusal(RefusalReason.FIELD_MISSING, "items", "a recall names at least one item"))
                : Optional.empty();
    }
}
