package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.kafka.record.AnswerMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewVerdict;
import java.util.Optional;
import java.util.Set;

/** Checks review decisions as published. */
final class ReviewDecisionGate extends KeyedGate<ReviewDecision> {

    private final Set<String> marketplaces;

    ReviewDecisionGate(WireFormat wire, Set<String> marketplaces) {
        super(wire, ReviewDecision.class, ReviewDecision.getClassSchema());
        this.marketplaces = Set.copyOf(marketplaces);
    }

    @Override
    Verdict removal(String key, SourcePosition source) {
        return refused(RefusalReason.FIELD_MISSING, "", "a decision cannot be taken back by a null", null);
    }

    @Override
    Optional<Refusal> fault(ReviewDecision record) {
        return Marketplaces.fault(record.getMarketplace(), marketplaces)
                .or(() -> missing("listingId", record.getListingId()))
                .or(() -> missing("reviewer", record.getReviewer()))
                .or(() -> verdictFault(record))
                .or(() -> groundsFault(record));
    }

    @Override
    String keyOf(ReviewDecision record) {
        return new ListingKey(record.getMarketplace(), record.getListingId()).toString();
    }

    @Override
    Arrival arrival(ReviewDecision record, SourcePosition source) {
        return AnswerMapping.toDomain(record, source);
    }

    private static Optional<Refusal> verdictFault(ReviewDecision record) {
        return record.getDecision() == ReviewVerdict.UNKNOWN
                ? Optional.of(new Refusal(
                        RefusalReason.VERDICT_UNKNOWN, "decision", "a decision that this version does not know"))
                : Optional.empty();
    }

    private static Optional<Refusal> groundsFault(ReviewDecision record) {
        if (record.getGrounds().isEmpty()) {
            return missing("grounds", null);
        }
        for (String ground : record.getGrounds()) {
            try {
                GroundId.parse(ground);
            } catch (IllegalArgumentException unknown) {
                return Optional.of(new Refusal(
                        RefusalReason.GROUND_UNKNOWN, "grounds", "expected KIND:reference, found '" + ground + "'"));
            }
        }
        return Optional.empty();
    }
}
