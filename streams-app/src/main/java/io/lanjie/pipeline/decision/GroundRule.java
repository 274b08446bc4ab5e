package io.lanjie.pipeline.decision;

import io.lanjie.domain.ReleaseReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.order.LiftedGround;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.EntryFacts;
import io.lanjie.domain.standing.Extent;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.Ground.Marks;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.GroundReview;
import io.lanjie.domain.standing.PolicyAction;
import io.lanjie.domain.standing.ReviewVerdict;
import io.lanjie.pipeline.decision.Carriage.Carried;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of one ground: it arises, follows its entry, stays although the seller took the key out, or goes.
 * Whether it holds the listing down is settled here for what was held before; {@link StandingRule} adds what a block
 * begins to hold.
 */
final class GroundRule {

    private static final int MANY_CARRIERS = 64;

    private final Situation situation;
    private final Calling calling;
    private final CarrierJudge judge;

    GroundRule(Situation situation) {
        this.situation = situation;
        this.calling = new Calling(situation.watch());
        this.judge = new CarrierJudge(situation.watch());
    }

    /**
     * What became of a ground.
     *
     * @param ground the ground as it is now; empty when it is gone
     * @param lifted that it held and no longer does; a lift by review leaves the ground behind
     */
    record Outcome(Optional<Ground> ground, Optional<LiftedGround> lifted) {

        static Outcome stays(Ground ground) {
            return new Outcome(Optional.of(ground), Optional.empty());
        }

        /** It is not there, and nobody has to be told. */
        static Outcome gone() {
            return new Outcome(Optional.empty(), Optional.empty());
        }
    }

    /**
     * Follows one ground.
     *
     * @param id the ground
     * @param before as it was, or null
     * @param carried what the listing carries for it now
     * @param retain whether what the seller takes out still counts: under a block, and for what held an ended listing
     */
    Outcome follow(GroundId id, Ground before, Carried carried, boolean retain) {
        Optional<EntryFacts> inForce = calling.facts(id);
        if (inForce.isEmpty()) {
            return liftedByEntry(id, before);
        }
        EntryFacts facts = inForce.get();
        List<Carrier> all = carriers(id, before, facts, carried);
        Optional<GroundReview> review = review(id, before, facts, all);
        boolean keepsWithdrawn =
                retain || review.filter(GroundReview::lifts).isPresent() || upholdsWithdrawn(id, carried);
        List<Carrier> carriers = keepsWithdrawn ? all : carried.carriers();
        if (carriers.isEmpty()) {
            // With the key gone by an edit of a free listing the ground goes; with the cell gone from the certificate,
            // or the goods from the notice, the regulator lifted it.
            return before != null && before.held()
                    ? lifted(before, ReleaseReason.NOTICE_CHANGED, sourceBehind(before, facts))
                    : Outcome.gone();
        }
        Assessment assessment = notNarrowed(id, before, facts, carriers);
        return outcome(new Following(id, before, facts, carried, carriers, assessment, review.orElse(null), retain));
    }

    /** A component goes with a change of the certificate through which it was carried. */
    private SourcePosition sourceBehind(Ground before, EntryFacts facts) {
        return before.carriers().stream()
                .map(Carrier::via)
                .filter(Objects::nonNull)
                .flatMap(via -> situation.watch().entry(EntryId.certificate(via)).stream())
                .map(EntryChange::source)
                .findFirst()
                .orElse(facts.source());
    }

    private record Following(
            GroundId id,
            Ground before,
            EntryFacts facts,
            Carried carried,
            List<Carrier> carriers,
            Assessment assessment,
            GroundReview review,
            boolean retain) {

        boolean wasHeld() {
            return before != null && before.held();
        }

        boolean decided(ReviewVerdict verdict) {
            return review != null && review.stands() && review.verdict() == verdict;
        }
    }

    private Outcome outcome(Following following) {
        if (following.decided(ReviewVerdict.LIFT)) {
            Ground left = ground(following, PolicyAction.NONE, false);
            return following.wasHeld()
                    ? liftedLeaving(left, following.before(), ReleaseReason.REVIEW, situation.reviewSource())
                    : Outcome.stays(left);
        }
        PolicyAction action = following.decided(ReviewVerdict.UPHOLD)
                ? PolicyAction.TAKE_DOWN
                : following.assessment().action();
        if (action == PolicyAction.NONE) {
            return following.wasHeld() ? noLongerCovered(following) : Outcome.gone();
        }
        if (following.wasHeld() && policyLetsGo(following, action)) {
            return liftedLeaving(ground(following, action, false), following.before(), ReleaseReason.POLICY, null);
        }
        return Outcome.stays(ground(following, action, following.wasHeld()));
    }

    /** A block ends when policy itself changed its mind; when the notice changed, it holds until a reviewer decides. */
    private boolean policyLetsGo(Following following, PolicyAction action) {
        return action == PolicyAction.REVIEW
                && situation.policyChanged()
                && following.before().action() == PolicyAction.TAKE_DOWN
                && isSameNotice(following);
    }

    private static boolean isSameNotice(Following following) {
        return Objects.equals(
                following.facts().source(), following.before().facts().source());
    }

    /** Nothing is left of it: the notice changed, or policy did, behind which there is no record. */
    private Outcome noLongerCovered(Following following) {
        return isSameNotice(following) && situation.policyChanged()
                ? lifted(following.before(), ReleaseReason.POLICY, null)
                : lifted(
                        following.before(),
                        ReleaseReason.NOTICE_CHANGED,
                        following.facts().source());
    }

    private Ground ground(Following following, PolicyAction action, boolean held) {
        Ground before = following.before();
        boolean carriedNow = !following.carried().carriers().isEmpty();
        boolean upheld = upholdsWithdrawn(following.id(), following.carried());
        boolean withdrawn = (following.retain() || upheld)
                && before != null
                && !carriedNow
                && !following.decided(ReviewVerdict.LIFT)
                && !situation.ended();
        // Under a block whatever takes down is held from now on.
        boolean weakened = (held || (following.retain() && action == PolicyAction.TAKE_DOWN))
                && carriedNow
                && assess(following.id(), following.facts(), following.carried().carriers())
                        .isLessThan(following.assessment());
        boolean contested = before != null && before.marks().contested() && !situation.reviews(following.id());
        return new Ground(
                following.id(),
                following.facts(),
                following.assessment().action() == PolicyAction.NONE
                        ? (before == null ? following.carriers().get(0).extent() : before.extent())
                        : following.assessment().extent(),
                matches(before, following.carried(), following.carriers()),
                before == null ? situation.now() : before.since(),
                action,
                held,
                new Marks(withdrawn, weakened, contested || situation.contests(before)),
                following.review(),
                following.carriers());
    }

    /** A reviewer may uphold what the seller took out after it was lifted; nothing else would keep it. */
    private boolean upholdsWithdrawn(GroundId id, Carried carried) {
        return carried.carriers().isEmpty()
                && situation.reviews(id)
                && situation.reviewed().verdict() == ReviewVerdict.UPHOLD;
    }

    /** What is carried, and what the seller took out. */
    private List<Carrier> carriers(GroundId id, Ground before, EntryFacts facts, Carried carried) {
        List<Carrier> now = carried.carriers();
        if (before == null) {
            return now.size() > MANY_CARRIERS ? withoutRepetition(id, facts, now) : now;
        }
        List<Carrier> all = new ArrayList<>(now);
        if (!before.carriers().isEmpty()) {
            boolean looksOtherwise = before.facts().affectedModels().isEmpty()
                    != facts.affectedModels().isEmpty();
            for (Carrier earlier : before.carriers()) {
                Carrier way = earlier.asCarried();
                // Not withdrawn by the seller is what only looks otherwise since the notice names models, or no more.
                boolean stillThere = now.contains(way)
                        || (looksOtherwise && carried.otherwise().contains(way));
                if (!stillThere && judge.isStillNamed(earlier, id)) {
                    all.add(earlier.asWithdrawn());
                }
            }
        }
        return all.size() > MANY_CARRIERS ? withoutRepetition(id, facts, all) : List.copyOf(all);
    }

    /** Of ways that were taken out, one of each kind and SKU and action is enough when a seller goes on editing. */
    private List<Carrier> withoutRepetition(GroundId id, EntryFacts facts, List<Carrier> carriers) {
        Set<String> seen = new HashSet<>();
        return carriers.stream()
                .filter(carrier -> !carrier.withdrawn()
                        || seen.add(carrier.place() + ":"
                                + assess(id, facts, List.of(carrier)).action()))
                .toList();
    }

    private Optional<GroundReview> review(GroundId id, Ground before, EntryFacts facts, List<Carrier> carriers) {
        if (before != null && situation.reviews(id)) {
            Cause.Reviewed decision = situation.reviewed();
            return Optional.of(
                    GroundReview.of(decision.verdict(), decision.reviewer(), decision.decidedAt(), facts, carriers));
        }
        return Optional.ofNullable(before).map(Ground::review).map(review -> review.against(facts, carriers));
    }

    private static List<Match> matches(Ground before, Carried carried, List<Carrier> carriers) {
        if (before == null || carriers.stream().noneMatch(Carrier::withdrawn)) {
            return carried.matches();
        }
        // What was taken out stays as evidence behind what is still there.
        return Stream.concat(carried.matches().stream(), before.matches().stream())
                .distinct()
                .limit(Ground.MOST_MATCHES)
                .sorted(Match.STRONGEST_FIRST)
                .toList();
    }

    private Outcome liftedByEntry(GroundId id, Ground before) {
        if (before == null || !before.held()) {
            return Outcome.gone();
        }
        EntryId entry = Calling.entry(id);
        Optional<EntryChange> change = situation.watch().entry(entry);
        ReleaseReason reason = change.map(EntryChange::releaseReason)
                .orElse(
                        change.isPresent()
                                ? ReleaseReason.NOTICE_CHANGED
                                : EntryChange.withdrawn(entry, before.facts().source())
                                        .releaseReason());
        return lifted(
                before,
                reason,
                change.map(EntryChange::source).orElse(before.facts().source()));
    }

    private static Outcome lifted(Ground before, ReleaseReason reason, SourcePosition source) {
        return new Outcome(Optional.empty(), Optional.of(new LiftedGround(before, reason, source)));
    }

    private static Outcome liftedLeaving(Ground left, Ground before, ReleaseReason reason, SourcePosition source) {
        return new Outcome(Optional.of(left), Optional.of(new LiftedGround(before, reason, source)));
    }

    /** As long as notice and policy are the same an edit narrows nothing, not even by making a part of it severer. */
    private Assessment notNarrowed(GroundId id, Ground before, EntryFacts facts, List<Carrier> carriers) {
        Assessment all = assess(id, facts, carriers);
        boolean mayNarrow = before == null
                || !before.held()
                || situation.policyChanged()
                || !Objects.equals(before.facts().source(), facts.source());
        if (mayNarrow || all.action() == PolicyAction.NONE) {
            return all;
        }
        Extent extent = all.extent();
        for (Carrier carrier : carriers) {
            boolean counts = assess(id, facts, List.of(carrier)).action() != PolicyAction.NONE;
            if (counts && before.extent().covers(carrier.extent())) {
                extent = extent.union(carrier.extent());
            }
        }
        return new Assessment(all.action(), extent);
    }

    private Assessment assess(GroundId id, EntryFacts facts, List<Carrier> carriers) {
        return Assessment.of(id, facts, carriers, situation.policy(), judge);
    }
}
