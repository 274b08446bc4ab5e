package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.kafka.form.ReviewDecisionForm;
import io.lanjie.kafka.record.AnswerMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.ReviewDecision;
import java.util.Set;

/** Checks review decisions as published. */
final class ReviewDecisionGate extends KeyedGate<ReviewDecision> {

    ReviewDecisionGate(WireFormat wire, Set<String> marketplaces) {
        super(wire, new ReviewDecisionForm(marketplaces), ReviewDecision.class, ReviewDecision.getClassSchema());
    }

    @Override
    Arrival removal(String key, SourcePosition source) {
        throw new IllegalStateException("a null is no decision: " + key);
    }

    @Override
    Arrival arrival(ReviewDecision record, SourcePosition source) {
        return AnswerMapping.toDomain(record);
    }
}
