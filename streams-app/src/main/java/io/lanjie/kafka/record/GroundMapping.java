package io.lanjie.kafka.record;

import io.lanjie.domain.listing.Match;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.order.LiftedGround;
import io.lanjie.domain.standing.Carrier;
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
        Ground made = new Ground();
        made.setKind(Enumerations.convert(ground.id().kind(), io.lanjie.schema.GroundKind.class));
        made.setReference(ground.id().reference());
        made.setStatus(Enumerations.convert(facts.state(), io.lanjie.schema.CertificateState.class));
        made.setReasonCodes(facts.reasonCodes());
        made.setEffectiveFrom(facts.effectiveFrom());
        made.setNotice(NoticeMapping.toRecord(facts.notice()));
        made.setScope(scope(ground.extent()));
        made.setSkuIds(skuIds(ground.extent()));
        made.setMatches(matches(ground.matches()));
        made.setSince(ground.since());
        made.setSource(PositionMapping.toRecord(facts.source()));
        return made;
    }

    static Ground toRecord(LiftedGround lifted) {
        Ground ground = toRecord(lifted.ground());
        ground.setSource(PositionMapping.toRecord(lifted.source()));
        ground.setReleaseReason(Enumerations.convert(lifted.reason(), ReleaseReason.class));
        return ground;
    }

    static List<Ground> toRecords(List<io.lanjie.domain.standing.Ground> grounds) {
        List<Ground> records = new ArrayList<>(grounds.size());
        grounds.forEach(ground -> records.add(toRecord(ground)));
        return records;
    }

    static List<StandingGround> toStandingRecords(List<io.lanjie.domain.standing.Ground> grounds) {
        List<StandingGround> records = new ArrayList<>(grounds.size());
        grounds.forEach(ground -> records.add(toStandingRecord(ground)));
        return records;
    }

    private static StandingGround toStandingRecord(io.lanjie.domain.standing.Ground ground) {
        EntryFacts facts = ground.facts();
        StandingGround made = new StandingGround();
        made.setKind(Enumerations.convert(ground.id().kind(), io.lanjie.schema.GroundKind.class));
        made.setReference(ground.id().reference());
        made.setStatus(Enumerations.convert(facts.state(), io.lanjie.schema.CertificateState.class));
        made.setReasonCodes(facts.reasonCodes());
        made.setAffectedModels(facts.affectedModels());
        made.setEffectiveFrom(facts.effectiveFrom());
        made.setSequence(facts.sequence());
        made.setNotice(NoticeMapping.toRecord(facts.notice()));
        made.setScope(scope(ground.extent()));
        made.setSkuIds(skuIds(ground.extent()));
        made.setMatches(matches(ground.matches()));
        made.setSince(ground.since());
        made.setSource(PositionMapping.toRecord(facts.source()));
        made.setAction(Enumerations.convert(ground.action(), io.lanjie.schema.PolicyAction.class));
        made.setHeld(ground.held());
        made.setClaimWithdrawn(ground.marks().claimWithdrawn());
        made.setWeakened(ground.marks().weakened());
        made.setContested(ground.marks().contested());
        made.setLiftedByReview(ground.liftedByReview());
        made.setReview(toRecord(ground.review()));
        made.setCarriers(carriers(ground.carriers()));
        return made;
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
        return extent == null ? List.of() : extent.skuIds();
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

    private static List<io.lanjie.schema.Carrier> carriers(List<Carrier> carriers) {
        List<io.lanjie.schema.Carrier> records = new ArrayList<>(carriers.size());
        carriers.forEach(carrier -> records.add(CarrierMapping.toRecord(carrier)));
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
