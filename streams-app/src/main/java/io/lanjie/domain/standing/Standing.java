package io.lanjie.domain.standing;

import io.lanjie.domain.listing.ListingKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds for a listing now. The last decision is state of its own: an order goes out when a newly computed standing
 * differs from it, and never otherwise.
 *
 * @param key the listing
 * @param state blocked, clear or ended
 * @param version version of the last order, 0 before the first
 * @param episode episode of the last order, 0 before the first
 * @param grounds every ground, by identity
 * @param seen what of the listing was seen last
 * @param since since when it is in this state
 * @param lastOrder the last order, or null before the first
 * @param reviewOpenedAt since when something is to be reviewed, or null
 * @param basis by what it was decided
 */
public record Standing(
        ListingKey key,
        StandingState state,
        long version,
        long episode,
        List<Ground> grounds,
        Seen seen,
        Instant since,
        LastOrder lastOrder,
        Instant reviewOpenedAt,
        Basis basis) {

    /**
     * What of the listing was seen last.
     *
     * @param onSale whether it was on sale
     * @param revision its revision
     * @param url where it can be seen, or null
     * @param sellerId its seller, or null
     */
    public record Seen(boolean onSale, long revision, String url, String sellerId) {}

    /**
     * By what a standing was decided.
     *
     * @param policyVersion version of the policy
     * @param rulesVersion version of matching rules and dictionaries
     * @param watchVersion version of the watch
     */
    public record Basis(String policyVersion, String rulesVersion, long watchVersion) {}

    /** Sorts the grounds and refuses missing required parts. */
    public Standing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(basis, "basis");
        grounds = sorted(grounds);
    }

    /** Most have one ground or none, and what is read back is in order. */
    private static List<Ground> sorted(List<Ground> grounds) {
        for (int index = 1; index < grounds.size(); index++) {
            if (grounds.get(index - 1).id().compareTo(grounds.get(index).id()) > 0) {
                return grounds.stream().sorted(Comparator.comparing(Ground::id)).toList();
            }
        }
        return List.copyOf(grounds);
    }

    /** The standing of a listing that never had a ground. */
    public static Standing none(ListingKey key, Instant now) {
        Seen nothing = new Seen(false, 0, null, null);
        return new Standing(key, StandingState.CLEAR, 0, 0, List.of(), nothing, now, null, null, new Basis("", "", 0));
    }

    /** Whether it was ever decided; that of a listing that never had a ground was not. */
    public boolean isDecided() {
        return !basis.policyVersion().isEmpty();
    }

    /** The ground of that identity. */
    public Optional<Ground> ground(GroundId id) {
        for (Ground ground : grounds) {
            if (ground.id().equals(id)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    /** The grounds that hold the listing down. */
    public List<Ground> held() {
        List<Ground> held = new ArrayList<>(grounds.size());
        for (Ground ground : grounds) {
            if (ground.held()) {
                held.add(ground);
            }
        }
        return held.size() == grounds.size() ? grounds : List.copyOf(held);
    }

    /** What has to be down, all grounds that hold together; empty when nothing is held. */
    public Optional<Extent> heldExtent() {
        Extent all = null;
        for (Ground ground : grounds) {
            if (ground.held()) {
                all = all == null ? ground.extent() : all.union(ground.extent());
            }
        }
        return Optional.ofNullable(all);
    }

    /** The same standing with another opening of the review, or none. */
    public Standing withReviewOpenedAt(Instant opened) {
        return new Standing(key, state, version, episode, grounds, seen, since, lastOrder, opened, basis);
    }

    /** The same standing after an order. */
    public Standing ordered(long orderVersion, long orderEpisode, LastOrder order) {
        return new Standing(key, state, orderVersion, orderEpisode, grounds, seen, since, order, reviewOpenedAt, basis);
    }

    /** Whether the other says the same, whatever version of the watch it was decided on. */
    public boolean saysTheSameAs(Standing other) {
        Basis same = new Basis(other.basis.policyVersion(), other.basis.rulesVersion(), basis.watchVersion());
        return basis.equals(same) && equals(other.decidedBy(basis));
    }

    private Standing decidedBy(Basis other) {
        return new Standing(key, state, version, episode, grounds, seen, since, lastOrder, reviewOpenedAt, other);
    }

    /** Whether it has to be down. */
    public boolean isBlocked() {
        return state == StandingState.BLOCKED;
    }

    /** Why a person has to look; empty when nothing is to be reviewed. */
    public List<ReviewReason> reviewReasons() {
        if (state == StandingState.ENDED) {
            return List.of();
        }
        List<ReviewReason> reasons = new ArrayList<>();
        for (Ground ground : grounds) {
            addReasons(ground, reasons);
        }
        return reasons;
    }

    private static void addReasons(Ground ground, List<ReviewReason> reasons) {
        if (!ground.reviewStands()) {
            if (ground.marks().claimWithdrawn()) {
                reasons.add(new ReviewReason(ReviewReason.Kind.CLAIM_WITHDRAWN, ground.id()));
            }
            if (ground.action() == PolicyAction.REVIEW || ground.marks().weakened()) {
                reasons.add(new ReviewReason(ReviewReason.Kind.GROUND, ground.id()));
            }
        }
        if (ground.marks().contested()) {
            reasons.add(new ReviewReason(ReviewReason.Kind.CONTESTED, ground.id()));
        }
    }
}
