package io.lanjie.kafka.record;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival.ReviewArrived;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.order.Acknowledgement;
import io.lanjie.domain.order.AcknowledgementType;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.ReviewVerdict;
import io.lanjie.schema.ReviewDecision;
import java.util.stream.Collectors;

/** Answers of marketplaces and decisions of reviewers, as the domain's words. They must have passed admission. */
public final class AnswerMapping {

    private AnswerMapping() {}

    /** An answer. */
    public static Acknowledgement toDomain(io.lanjie.schema.Acknowledgement record) {
        return new Acknowledgement(
                new ListingKey(record.getMarketplace(), record.getListingId()),
                record.getOrderId(),
                record.getVersion(),
                Enumerations.convert(record.getType(), AcknowledgementType.class),
                record.getOccurredAt());
    }

    /** A decision. */
    public static ReviewArrived toDomain(ReviewDecision record, SourcePosition source) {
        return new ReviewArrived(
                new ListingKey(record.getMarketplace(), record.getListingId()),
                Enumerations.convert(record.getDecision(), ReviewVerdict.class),
                record.getGrounds().stream().map(GroundId::parse).collect(Collectors.toSet()),
                record.getReviewer(),
                record.getDecidedAt(),
                source);
    }
}
