package io.lanjie.demo;

import io.lanjie.schema.OrderAction;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.StandingState;
import java.util.ArrayList;
import java.util.List;

/**
 * What a story says will become of one listing, turn by turn, written down as the story is told. It keeps the books of
 * versions and episodes and knows no rule: which turn comes when is the story's own knowledge.
 */
final class Fate {

    private final List<Turn> turns = new ArrayList<>();

    /** The turns so far, in order. */
    List<Turn> turns() {
        return List.copyOf(turns);
    }

    ListingOutcome after(Phase phase) {
        ListingOutcome outcome = ListingOutcome.UNTOUCHED;
        for (Turn turn : turns) {
            if (turn.phase().compareTo(phase) <= 0) {
                outcome = turn.outcome();
            }
        }
        return outcome;
    }

    Fate takenDown(Phase phase, Cause cause, GroundOutcome... grounds) {
        ListingOutcome last = latest();
        return ordered(phase, cause, OrderAction.TAKE_DOWN, null, StandingState.BLOCKED, last.episode() + 1, grounds);
    }

    Fate amended(Phase phase, Cause cause, GroundOutcome... grounds) {
        return ordered(phase, cause, OrderAction.AMEND, null, StandingState.BLOCKED, latest().episode(), grounds);
    }

    Fate released(Phase phase, Cause cause, ReleaseReason reason, GroundOutcome... remaining) {
        return ordered(phase, cause, OrderAction.RELEASE, reason, StandingState.CLEAR, latest().episode(), remaining);
    }

    /** Other grounds without an order. */
    Fate stands(Phase phase, Cause cause, GroundOutcome... grounds) {
        return silent(phase, cause, latest().state(), List.of(grounds), latest().reviews());
    }

    /** Exactly these reasons for a review are open from now on. */
    Fate reviewed(Phase phase, Cause cause, String... reasons) {
        return silent(phase, cause, latest().state(), latest().grounds(), List.of(reasons));
    }

    Fate ended(Phase phase) {
        return silent(phase, Cause.SELLER, StandingState.ENDED, latest().grounds(), List.of());
    }

    /** It comes back after its end and nothing calls for it any more. */
    Fate returnedClear(Phase phase) {
        return silent(phase, Cause.SELLER, StandingState.CLEAR, List.of(), List.of());
    }

    private Fate ordered(
            Phase phase,
            Cause cause,
            OrderAction action,
            ReleaseReason reason,
            StandingState state,
            long episode,
            GroundOutcome... grounds) {
        ListingOutcome last = latest();
        List<OrderOutcome> orders = new ArrayList<>(last.orders());
        orders.add(new OrderOutcome(action, reason));
        turns.add(new Turn(
                phase,
                cause,
                true,
                new ListingOutcome(
                        state, last.version() + 1, episode, List.of(grounds), last.reviews(), List.copyOf(orders))));
        return this;
    }

    private Fate silent(
            Phase phase, Cause cause, StandingState state, List<GroundOutcome> grounds, List<String> reviews) {
        ListingOutcome last = latest();
        turns.add(new Turn(
                phase,
                cause,
                false,
                new ListingOutcome(state, last.version(), last.episode(), grounds, reviews, last.orders())));
        return this;
    }

    private ListingOutcome latest() {
        return turns.isEmpty()
                ? ListingOutcome.UNTOUCHED
                : turns.get(turns.size() - 1).outcome();
    }
}
