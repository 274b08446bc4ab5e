package io.lanjie.demo;

import io.lanjie.schema.StandingState;
import java.util.List;

/**
 * Where a listing stands and how it got there. A listing that no ground ever met and one whose only ground left without
 * an order look the same: {@link #UNTOUCHED}.
 *
 * @param state where it stands
 * @param version of the last order
 * @param episode of the last order
 * @param grounds sorted
 * @param reviews open reasons for a review, each kind and ground, sorted
 * @param orders all orders so far
 */
public record ListingOutcome(
        StandingState state,
        long version,
        long episode,
        List<GroundOutcome> grounds,
        List<String> reviews,
        List<OrderOutcome> orders) {

    /** Nothing ever happened to it. */
    public static final ListingOutcome UNTOUCHED =
            new ListingOutcome(StandingState.CLEAR, 0, 0, List.of(), List.of(), List.of());

    /** Sorts what has no order of its own and takes copies. */
    public ListingOutcome {
        grounds = grounds.stream().sorted().toList();
        reviews = reviews.stream().sorted().toList();
        orders = List.copyOf(orders);
    }

    @Override
    public String toString() {
        return "%s v%d e%d grounds %s reviews %s orders %s"
                .formatted(state, version, episode, grounds, reviews, orders);
    }
}
