package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.kafka.form.RecallForm;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.RecallNotice;

/** Checks recalls as published. */
final class RecallGate extends KeyedGate<RecallNotice> {

    RecallGate(WireFormat wire) {
        super(wire, new RecallForm(), RecallNotice.class, RecallNotice.getClassSchema());
    }

    @Override
    Arrival removal(String key, SourcePosition source) {
        return new Arrival.EntryWithdrawn(EntryId.recall(key), source);
    }

    @Override
    Arrival arrival(RecallNotice record, SourcePosition source) {
        return new Arrival.NoticeArrived(NoticeMapping.toDomain(record, source));
    }
}
