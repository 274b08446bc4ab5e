package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.kafka.form.AcknowledgementForm;
import io.lanjie.kafka.record.AnswerMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.Acknowledgement;
import java.util.Set;

/** Checks acknowledgements as published. */
final class AcknowledgementGate extends KeyedGate<Acknowledgement> {

    AcknowledgementGate(WireFormat wire, Set<String> marketplaces) {
        super(wire, new AcknowledgementForm(marketplaces), Acknowledgement.class, Acknowledgement.getClassSchema());
    }

    @Override
    Arrival removal(String key, SourcePosition source) {
        throw new IllegalStateException("a null is no acknowledgement: " + key);
    }

    @Override
    Arrival arrival(Acknowledgement record, SourcePosition source) {
        return new Arrival.AnswerArrived(AnswerMapping.toDomain(record));
    }
}
