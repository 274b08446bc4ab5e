package io.lanjie.domain.standing;

import io.lanjie.domain.notice.CertificateState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The last decision of a reviewer about a ground, and what it was made on. It stands until the entry's status, reason
 * codes or scope change, or the listing comes to carry it in another way or SKU; after that it is kept only to
 * recognise a repetition.
 *
 * @param verdict the decision
 * @param reviewer who decided
 * @param decidedAt when
 * @param stands whether it still counts
 * @param state state of the entry it was made on, or null for recalls
 * @param reasonCodes reason codes it was made on
 * @param affectedModels scope of the entry it was made on
 * @param places the ways and SKUs in which the listing carried the entry
 */
public record GroundReview(
        ReviewVerdict verdict,
        String reviewer,
        Instant decidedAt,
        boolean stands,
        CertificateState state,
        List<String> reasonCodes,
        List<String> affectedModels,
        List<String> places) {

    /** Sorts the lists and refuses missing required parts. */
    public GroundReview {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(decidedAt, "decidedAt");
        reasonCodes = SortedTexts.of(reasonCodes);
        affectedModels = SortedTexts.of(affectedModels);
        places = SortedTexts.of(places);
    }

    /** A decision made now. */
    public static GroundReview of(
            ReviewVerdict verdict, String reviewer, Instant decidedAt, EntryFacts facts, Collection<Carrier> carriers) {
        List<String> places = carriers.stream().map(Carrier::place).toList();
        return new GroundReview(
                verdict, reviewer, decidedAt, true, facts.state(), facts.reasonCodes(), facts.affectedModels(), places);
    }

    /** Whether it takes the ground out. */
    public boolean lifts() {
        return stands && verdict == ReviewVerdict.LIFT;
    }

    /** This decision against what is now: it falls once the question is another, and never rises again. */
    public GroundReview against(EntryFacts facts, Collection<Carrier> carriers) {
        boolean still = stands
                && facts.asksTheSameAs(state, reasonCodes, affectedModels)
                && carriers.stream().map(Carrier::place).allMatch(places::contains);
        return still == stands
                ? this
                : new GroundReview(verdict, reviewer, decidedAt, still, state, reasonCodes, affectedModels, places);
    }
}
