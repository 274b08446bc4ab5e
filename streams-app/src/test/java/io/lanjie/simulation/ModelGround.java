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
    Set<String> skus = Set.of();
    Action action;
    boolean held;
    private ModelNotice notice;
    /** The step of the watch that brought the notice: one that was taken back and published again is another. */
    private long step;

    private Set<Place> places = Set.of();
    private boolean claimWithdrawn;
    private boolean weakened;
    private boolean upheldNow;
    private Review review;

    /**
     * What a ground is decided by besides what the listing carries.
     *
     * @param listed whether the listing is there
     * @param blocked whether the listing was blocked before
     */
    record Terms(WatchView watch, boolean policyChanged, boolean listed, boolean blocked) {}

    /** A review decision, and the question it answered. */
    private record Review(
            boolean lift, Instant decidedAt, List<Object> question, Set<String> carriedBy, boolean stands) {}

    ModelGround(String id) {
        this.id = id;
    }

    /** Follows the entry and the listing; false when the ground goes. */
    boolean follow(Set<Place> carried, Terms terms) {
        ModelNotice now = terms.watch().callingFor(id);
        if (now == null) {
            return false;
        }
        boolean retained = terms.blocked() || held;
        boolean sameNotice = step == terms.watch().stepOf(id);
        places = carriedOrTakenOut(carried, terms.watch());
        notice = now;
        step = terms.watch().stepOf(id);
        holdReviewAgainstPresent();
        if (!retained && !isLifted() && !(upheldNow && carried.isEmpty())) {
            places = carried;
        }
        return !places.isEmpty() && decide(carried, terms, retained, sameNotice);
    }

    /** What the seller took out counts as it counted then. */
    private Set<Place> carriedOrTakenOut(Set<Place> carried, WatchView watch) {
        Set<Place> all = new LinkedHashSet<>(carried);
        Set<Place> still = under(carried);
        under(places).stream()
                .filter(place -> !still.contains(place) && watch.stillLeads(place, id))
                .forEach(all::add);
        return all;
    }

    private boolean decide(Set<Place> carried, Terms terms, boolean retained, boolean sameNotice) {
        Verdict verdict = Verdict.of(places, notice, terms.watch());
        if (held && sameNotice && !terms.policyChanged()) {
            verdict = verdict.notNarrowed(skus, places, notice, terms.watch());
        }
        Action before = action;
        action = isUpheld() ? Action.TAKE_DOWN : verdict.action();
        if (isLifted()) {
            action = Action.NONE;
            held = false;
        } else if (action == Action.NONE) {
            return false;
        } else if (action == Action.REVIEW && before == Action.TAKE_DOWN && sameNotice && terms.policyChanged()) {
            // Policy that changed its mind lets go; a notice that changed leaves it to a reviewer.
            held = false;
        }
        if (verdict.action() != Action.NONE) {
            skus = verdict.skus();
        }
        boolean holds = held || action == Action.TAKE_DOWN;
        claimWithdrawn = carried.isEmpty() && terms.listed() && !isLifted() && (holds || retained);
        weakened = holds
                && !carried.isEmpty()
                && Verdict.of(carried, notice, terms.watch()).isLessThan(verdict);
        return true;
    }

    private Set<Place> under(Set<Place> some) {
        return notice == null
                ? Set.of()
                : some.stream()
                        .flatMap(place -> place.under(notice).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was decided is settled: what comes later is another decision. */
    void settled() {
        upheldNow = false;
    }

    void review(boolean lift, Instant decidedAt) {
        upheldNow = !lift;
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
    private void holdReviewAgainstPresent() {
        if (review != null) {
            boolean still =
                    review.stands && review.question.equals(question()) && review.carriedBy.containsAll(carriedBy());
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
        return List.of(
                String.valueOf(notice.state()),
                Set.copyOf(notice.goods().items()),
                new TreeSet<>(notice.reasonCodes()),
                new TreeSet<>(notice.affectedModels()));
    }

    private Set<String> carriedBy() {
        return places.stream()
                .flatMap(place -> place.under(notice).stream())
                .map(place -> place.kind() + ":" + place.skuId())
                .collect(Collectors.toSet());
    }
}
