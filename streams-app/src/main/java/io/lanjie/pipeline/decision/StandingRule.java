package io.lanjie.pipeline.decision;

import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.order.LiftedGround;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.PolicyAction;
import io.lanjie.domain.standing.Standing;
import io.lanjie.domain.standing.Standing.Basis;
import io.lanjie.domain.standing.Standing.Seen;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.pipeline.decision.Carriage.Carried;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the standing of a listing from its last standing, the listing and the watch. A listing becomes blocked when it
 * is on sale and has a take-down ground; it stays so until nothing holds it any more, and only the regulator, a
 * reviewer or a change of policy lets go.
 */
public final class StandingRule {

    private final String rulesVersion;

    /** @param rulesVersion version of matching rules and dictionaries */
    public StandingRule(String rulesVersion) {
        this.rulesVersion = rulesVersion;
    }

    /**
     * Decides a listing.
     *
     * @param before its last standing
     * @param profile the listing as it is now, or null when it is gone
     * @param watch the watch as this task knows it
     * @param policy the policy in force
     * @param cause why it is decided
     * @param now time of the decision
     */
    public Decision decide(
            Standing before, ListingProfile profile, Watch watch, Policy policy, Cause cause, Instant now) {
        boolean policyChanged = !before.basis().policyVersion().equals(policy.version());
        Situation situation = new Situation(watch, policy, policyChanged, profile == null, cause, now);
        Map<GroundId, Carried> carriage = profile == null ? Map.of() : Carriage.of(profile, watch);
        Followed followed = follow(before, carriage, new GroundRule(situation));
        Outcome outcome = profile == null
                ? ended(followed.grounds())
                : present(before, profile, followed.grounds(), carriage, situation);
        return new Decision(before, after(before, profile, outcome, situation), followed.lifted());
    }

    private record Followed(List<Ground> grounds, List<LiftedGround> lifted) {}

    private record Outcome(StandingState state, List<Ground> grounds) {}

    private static Followed follow(Standing before, Map<GroundId, Carried> carriage, GroundRule rule) {
        Set<GroundId> ids = new TreeSet<>(carriage.keySet());
        for (Ground ground : before.grounds()) {
            ids.add(ground.id());
        }
        List<Ground> grounds = new ArrayList<>();
        List<LiftedGround> lifted = new ArrayList<>();
        for (GroundId id : ids) {
            Ground earlier = before.ground(id).orElse(null);
            boolean retain = before.isBlocked() || (earlier != null && earlier.held());
            GroundRule.Outcome outcome = rule.follow(id, earlier, carriage.getOrDefault(id, Carried.NOTHING), retain);
            outcome.ground().ifPresent(grounds::add);
            outcome.lifted().ifPresent(lifted::add);
        }
        return new Followed(grounds, lifted);
    }

    /** Of a listing that is gone only what held it is remembered, and what a reviewer lifted. */
    private static Outcome ended(List<Ground> grounds) {
        return new Outcome(
                StandingState.ENDED,
                grounds.stream()
                        .filter(ground -> ground.held() || ground.liftedByReview())
                        .toList());
    }

    private static Outcome present(
            Standing before,
            ListingProfile profile,
            List<Ground> grounds,
            Map<GroundId, Carried> carriage,
            Situation situation) {
        if ((before.isBlocked() || profile.onSale()) && anyHolds(grounds)) {
            return new Outcome(StandingState.BLOCKED, holding(grounds));
        }
        return before.isBlocked()
                ? new Outcome(StandingState.CLEAR, freed(grounds, carriage, situation))
                : new Outcome(StandingState.CLEAR, noted(grounds));
    }

    private static boolean anyHolds(List<Ground> grounds) {
        for (Ground ground : grounds) {
            if (holds(ground)) {
                return true;
            }
        }
        return false;
    }

    private static List<Ground> holding(List<Ground> grounds) {
        List<Ground> holding = new ArrayList<>(grounds.size());
        for (Ground ground : grounds) {
            holding.add(ground.holding(holds(ground)));
        }
        return holding;
    }

    private static boolean holds(Ground ground) {
        return ground.held() || ground.action() == PolicyAction.TAKE_DOWN;
    }

    /** A free listing keeps nothing that the seller took out, but what a reviewer lifted or what held it before. */
    private static List<Ground> noted(List<Ground> grounds) {
        if (grounds.isEmpty()) {
            return grounds;
        }
        return grounds.stream()
                .filter(ground -> ground.held()
                        || ground.liftedByReview()
                        || ground.carriers().stream().anyMatch(carrier -> !carrier.withdrawn()))
                .toList();
    }

    /** When a block ends, what the seller took out meanwhile no longer counts. */
    private static List<Ground> freed(List<Ground> grounds, Map<GroundId, Carried> carriage, Situation situation) {
        GroundRule rule = new GroundRule(situation);
        List<Ground> left = new ArrayList<>();
        for (Ground ground : grounds) {
            Carried carried = carriage.getOrDefault(ground.id(), Carried.NOTHING);
            if (!carried.carriers().isEmpty()) {
                rule.follow(ground.id(), ground, carried, false).ground().ifPresent(left::add);
            }
        }
        return left;
    }

    private Standing after(Standing before, ListingProfile profile, Outcome outcome, Situation situation) {
        Seen seen = profile == null
                ? before.seen()
                : new Seen(profile.onSale(), profile.version().revision(), profile.url(), profile.sellerId());
        Instant since = outcome.state() == before.state() ? before.since() : situation.now();
        Basis basis = new Basis(
                situation.policy().version(), rulesVersion, situation.watch().version());
        Standing after = new Standing(
                before.key(),
                outcome.state(),
                before.version(),
                before.episode(),
                outcome.grounds(),
                seen,
                since,
                before.lastOrder(),
                before.reviewOpenedAt(),
                basis);
        return after.withReviewOpenedAt(reviewOpenedAt(before, after, situation.now()));
    }

    private static Instant reviewOpenedAt(Standing before, Standing after, Instant now) {
        if (after.reviewReasons().isEmpty()) {
            return null;
        }
        return before.reviewOpenedAt() == null ? now : before.reviewOpenedAt();
    }
}
