package io.lanjie.simulation;

import io.lanjie.simulation.Content.Place;
import io.lanjie.simulation.Verdict.Action;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A ground as the contract has it. */
final class ModelGround {

    final String id;
    ModelNotice notice;
    /** The step of the watch that brought the notice: one that was taken back and published again is another. */
    long step;

    Set<Place> places = new LinkedHashSet<>();
    Set<String> skus = Set.of();
    Action action;
    boolean held;
    boolean wasLifted;
    boolean claimWithdrawn;
    boolean weakened;
    private Review review;

    /** A review decision, and the question it answered. */
    private record Review(boolean lift, Instant decidedAt, List<Object> question, Set<String> carriedBy, boolean stands) {}

    ModelGround(String id) {
        this.id = id;
    }

    void review(boolean lift, Instant decidedAt) {
        review = new Review(lift, decidedAt, question(), carriedBy(), true);
    }

    /** Whether a decision says nothing that was not said, by the same or a later decision. */
    boolean isDecided(boolean lift, Instant decidedAt) {
        if (review == null || review.decidedAt.isBefore(decidedAt)) {
            return false;
        }
        return review.decidedAt.isAfter(decidedAt) || review.lift == lift;
    }

    /** A review stands until the question changes or the listing carries the entry in another way or SKU. */
    void holdReviewAgainstPresent() {
        if (review != null) {
            boolean still = review.stands
                    && review.question.equals(question())
                    && review.carriedBy.containsAll(carriedBy());
            review = new Review(review.lift, review.decidedAt, review.question, review.carriedBy, still);
        }
    }

    boolean isLifted() {
        return review != null && review.stands && review.lift;
    }

    boolean isUpheld() {
        return review != null && review.stands && !review.lift;
    }

    /** The part by which orders differ. */
    String ordered() {
        return id + " " + notice.state() + " " + new TreeSet<>(notice.reasonCodes()) + " " + Lines.scope(skus);
    }

    /** All that is published of it. */
    String line() {
        return ordered() + " " + action + (held ? " held" : "") + (claimWithdrawn ? " claim-withdrawn" : "")
                + (weakened ? " weakened" : "") + (isLifted() ? " lifted-by-review" : "");
    }

    void reasons(Collection<String> all) {
        if (isLifted() || isUpheld()) {
            return;
        }
        if (claimWithdrawn) {
            all.add("CLAIM_WITHDRAWN " + id);
        }
        if (action == Action.REVIEW || weakened) {
            all.add("GROUND " + id);
        }
    }

    private List<Object> question() {
        return List.of(notice.state(), new TreeSet<>(notice.reasonCodes()), new TreeSet<>(notice.affectedModels()));
    }

    private Set<String> carriedBy() {
        return places.stream()
                .flatMap(place -> place.under(notice).stream())
                .map(place -> place.kind() + ":" + place.skuId())
                .collect(Collectors.toSet());
    }
}
