package io.lanjie.kafka.record;

import io.lanjie.domain.listing.Match;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.order.LiftedGround;
import io.lanjie.domain.standing.EntryFacts;
import io.lanjie.domain.standing.Extent;
import io.lanjie.domain.standing.Ground.Marks;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.GroundReview;
import io.lanjie.domain.standing.PolicyAction;
import io.lanjie.domain.standing.ReviewVerdict;
import io.lanjie.schema.Ground;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.Scope;
import io.lanjie.schema.StandingGround;
import java.util.ArrayList;
import java.util.List;

/** Grounds as records and as the domain's words. */
final class GroundMapping {

    private GroundMapping() {}

    static Ground toRecord(io.lanjie.domain.standing.Ground ground) {
        EntryFacts facts = ground.facts();
        return Ground.newBuilder()
                .setKind(Enumerations.convert(ground.id().kind(), io.lanjie.schema.GroundKind.class))
                .setReference(ground.id().reference())
                .setStatus(Enumerations.convert(facts.state(), io.lanjie.schema.CertificateState.class))
                .setReasonCodes(new ArrayList<>(facts.reasonCodes()))
                .setEffectiveFrom(facts.effectiveFrom())
                .setNotice(NoticeMapping.toRecord(facts.notice()))
                .setScope(scope(ground.extent()))
                .setSkuIds(skuIds(ground.extent()))
                .setMatches(matches(ground.matches()))
                .setSince(ground.since())
                .setSource(PositionMapping.toRecord(facts.source()))
                .build();
    }

    static Ground toRecord(LiftedGround lifted) {
        Ground ground = toRecord(lifted.ground());
        ground.setSource(PositionMapping.toRecord(lifted.source()));
        ground.setReleaseReason(Enumerations.convert(lifted.reason(), ReleaseReason.class));
        return ground;
    }

    static StandingGround toStandingRecord(io.lanjie.domain.standing.Ground ground) {
        EntryFacts facts = ground.facts();
        return StandingGround.newBuilder()
                .setKind(Enumerations.convert(ground.id().kind(), io.lanjie.schema.GroundKind.class))
                .setReference(ground.id().reference())
                .setStatus(Enumerations.convert(facts.state(), io.lanjie.schema.CertificateState.class))
                .setReasonCodes(new ArrayList<>(facts.reasonCodes()))
                .setAffectedModels(new ArrayList<>(facts.affectedModels()))
                .setEffectiveFrom(facts.effectiveFrom())
                .setSequence(facts.sequence())
                .setNotice(NoticeMapping.toRecord(facts.notice()))
                .setScope(scope(ground.extent()))
                .setSkuIds(skuIds(ground.extent()))
                .setMatches(matches(ground.matches()))
                .setSince(ground.since())
                .setSource(PositionMapping.toRecord(facts.source()))
                .setAction(Enumerations.convert(ground.action(), io.lanjie.schema.PolicyAction.class))
                .setHeld(ground.held())
                .setClaimWithdrawn(ground.marks().claimWithdrawn())
                .setWeakened(ground.marks().weakened())
                .setContested(ground.marks().contested())
                .setLiftedByReview(ground.liftedByReview())
                .setReview(toRecord(ground.review()))
                .setCarriers(new ArrayList<>(
                        ground.carriers().stream().map(CarrierMapping::toRecord).toList()))
                .build();
    }

    static io.lanjie.domain.standing.Ground toDomain(StandingGround ground) {
        EntryFacts facts = new EntryFacts(
                Enumerations.convert(ground.getStatus(), CertificateState.class),
                ground.getReasonCodes(),
                ground.getAffectedModels(),
                ground.getEffectiveFrom(),
                ground.getSequence(),
                NoticeMapping.toDomain(ground.getNotice()),
                PositionMapping.toDomain(ground.getSource()));
        return new io.lanjie.domain.standing.Ground(
                new GroundId(Enumerations.convert(ground.getKind(), GroundKind.class), ground.getReference()),
                facts,
                extent(ground.getScope(), ground.getSkuIds()),
                ground.getMatches().stream().map(MatchMapping::toDomain).toList(),
                ground.getSince(),
                Enumerations.convert(ground.getAction(), PolicyAction.class),
                ground.getHeld(),
                new Marks(ground.getClaimWithdrawn(), ground.getWeakened(), ground.getContested()),
                toDomain(ground.getReview()),
                ground.getCarriers().stream().map(CarrierMapping::toDomain).toList());
    }

    static Scope scope(Extent extent) {
        if (extent == null) {
            return Scope.NONE;
        }
        return extent.wholeListing() ? Scope.LISTING : Scope.SKUS;
    }

    static List<String> skuIds(Extent extent) {
        return extent == null ? new ArrayList<>() : new ArrayList<>(extent.skuIds());
    }

    static Extent extent(Scope scope, List<String> skuIds) {
        return switch (scope) {
            case NONE -> null;
            case SKUS -> Extent.skus(skuIds);
            // Who does not know how much is concerned takes it to be all.
            case LISTING, UNKNOWN -> Extent.listing();
        };
    }

    private static List<io.lanjie.schema.Match> matches(List<Match> matches) {
        List<io.lanjie.schema.Match> records = new ArrayList<>(matches.size());
        matches.forEach(match -> records.add(MatchMapping.toRecord(match)));
        return records;
    }

    private static io.lanjie.schema.GroundReview toRecord(GroundReview review) {
        return review == null
                ? null
                : io.lanjie.schema.GroundReview.newBuilder()
                        .setDecision(Enumerations.convert(review.verdict(), io.lanjie.schema.ReviewVerdict.class))
                        .setReviewer(review.reviewer())
                        .setDecidedAt(review.decidedAt())
                        .setStanding(review.stands())
                        .setStatus(Enumerations.convert(review.state(), io.lanjie.schema.CertificateState.class))
                        .setReasonCodes(new ArrayList<>(review.reasonCodes()))
                        .setAffectedModels(new ArrayList<>(review.affectedModels()))
                        .setCarriedBy(new ArrayList<>(review.places()))
                        .build();
    }

    private static GroundReview toDomain(io.lanjie.schema.GroundReview review) {
        return review == null
                ? null
                : new GroundReview(
                        Enumerations.convert(review.getDecision(), ReviewVerdict.class),
                        review.getReviewer(),
                        review.getDecidedAt(),
                        review.getStanding(),
                        Enumerations.convert(review.getStatus(), CertificateState.class),
                        review.getReasonCodes(),
                        review.getAffectedModels(),
                        review.getCarriedBy());
    }
}
