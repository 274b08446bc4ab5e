package io.lanjie.kafka.record;

import io.lanjie.domain.arrival.Arrival.ReviewArrived;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.order.Acknowledgement;
import io.lanjie.domain.order.AcknowledgementType;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.ReviewVerdict;
import io.lanjie.schema.ReviewDecision;
import java.util.ArrayList;
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
                record.getSkuIds(),
                record.getOccurredAt(),
                record.getReasonCode(),
                record.getText());
    }

    /** A decision. */
    public static ReviewArrived toDomain(ReviewDecision record) {
        return new ReviewArrived(
                new ListingKey(record.getMarketplace(), record.getListingId()),
                Enumerations.convert(record.getDecision(), ReviewVerdict.class),
                record.getGrounds().stream().map(GroundId::parse).collect(Collectors.toSet()),
                record.getReviewer(),
                record.getText(),
                record.getDecidedAt());
    }

    /** The record of an answer. */
    public static io.lanjie.schema.Acknowledgement toRecord(Acknowledgement answer) {
        return io.lanjie.schema.Acknowledgement.newBuilder()
                .setOrderId(answer.orderId())
                .setVersion(answer.version())
                .setMarketplace(answer.key().marketplace())
                .setListingId(answer.key().listingId())
                .setType(Enumerations.convert(answer.type(), io.lanjie.schema.AcknowledgementType.class))
                .setSkuIds(new ArrayList<>(answer.skuIds()))
                .setOccurredAt(answer.occurredAt())
                .setReasonCode(answer.reasonCode())
                .setText(answer.text())
                .build();
    }

    /** The record of a decision. */
    public static ReviewDecision toRecord(ReviewArrived review) {
        return ReviewDecision.newBuilder()
                .setMarketplace(review.key().marketplace())
                .setListingId(review.key().listingId())
                .setDecision(Enumerations.convert(review.verdict(), io.lanjie.schema.ReviewVerdict.class))
                .setGrounds(new ArrayList<>(review.grounds().stream()
                        .map(GroundId::toString)
                        .sorted()
                        .toList()))
                .setReviewer(review.reviewer())
                .setText(review.text())
                .setDecidedAt(review.decidedAt())
                .build();
    }
}
