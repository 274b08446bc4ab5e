package io.lanjie.domain.standing;

import io.lanjie.domain.listing.Match;
import io.lanjie.domain.notice.CertificateState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A ground against a listing, with all that is needed to go on from it.
 *
 * @param id what it is about; one per listing
 * @param facts what it says of the entry
 * @param extent how much of the listing it concerns
 * @param matches evidence, strongest first, at most {@value #MOST_MATCHES}
 * @param since when it arose on this listing
 * @param action what policy and review make of it now
 * @param held it holds the listing down, or did when the listing ended
 * @param marks what a person should know of it
 * @param review the last review decision, or null
 * @param carriers how the listing carries the entry
 */
public record Ground(
        GroundId id,
        EntryFacts facts,
        Extent extent,
        List<Match> matches,
        Instant since,
        PolicyAction action,
        boolean held,
        Marks marks,
        GroundReview review,
        List<Carrier> carriers) {

    /** Bound of the evidence kept. */
    public static final int MOST_MATCHES = 20;

    /**
     * What a person should know of a ground.
     *
     * @param claimWithdrawn the seller took the key out of the listing while it was blocked
     * @param weakened the listing as it is now would call for less than is held
     * @param contested the marketplace contested the order
     */
    public record Marks(boolean claimWithdrawn, boolean weakened, boolean contested) {

        /** Nothing to know. */
        public static final Marks NONE = new Marks(false, false, false);
    }

    /** The part of a ground by which orders differ. */
    public record Ordered(GroundId id, CertificateState state, List<String> reasonCodes, Extent extent) {}

    /** Copies the lists and refuses missing required parts. */
    public Ground {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(marks, "marks");
        matches = List.copyOf(matches);
        carriers = List.copyOf(carriers);
    }

    /** Whether a reviewer lifted it and the decision stands. */
    public boolean liftedByReview() {
        return reviewStands() && review.verdict() == ReviewVerdict.LIFT;
    }

    /** Whether a review decision stands on it. */
    public boolean reviewStands() {
        return review != null && review.stands();
    }

    /** The part by which orders differ. */
    public Ordered ordered() {
        return new Ordered(id, facts.state(), facts.reasonCodes(), extent);
    }

    /** The same ground, holding or not. */
    public Ground holding(boolean now) {
        return now == held ? this : new Ground(id, facts, extent, matches, since, action, now, marks, review, carriers);
    }

    /** The same ground with other marks. */
    public Ground marked(Marks now) {
        return new Ground(id, facts, extent, matches, since, action, held, now, review, carriers);
    }

    /** The same ground with another review decision. */
    public Ground reviewed(GroundReview now) {
        return new Ground(id, facts, extent, matches, since, action, held, marks, now, carriers);
    }
}
