package io.lanjie.guarantee;

import io.lanjie.schema.OrderAction;
import io.lanjie.schema.StandingState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What should come of the events, told by the test as it publishes them: a model of a few lines. */
final class Expectation {

    private final Map<String, List<OrderAction>> orders = new HashMap<>();
    private final Map<String, StandingState> states = new HashMap<>();

    /** The listings are to be taken down. */
    Expectation takenDown(Iterable<String> listings) {
        return due(listings, OrderAction.TAKE_DOWN, StandingState.BLOCKED);
    }

    /** The listings are to be released. */
    Expectation released(Iterable<String> listings) {
        return due(listings, OrderAction.RELEASE, StandingState.CLEAR);
    }

    /** The listings end, whatever was ordered before. */
    Expectation ended(Iterable<String> listings) {
        listings.forEach(listing -> states.put(listing, StandingState.ENDED));
        return this;
    }

    /** The number of orders due. */
    long count() {
        return orders.values().stream().mapToLong(List::size).sum();
    }

    /** Every promise about orders, for these events. */
    List<Guarantee> guarantees() {
        return List.of(
                new OrdersAreThoseDue(orders),
                new VersionsHaveNoGap(),
                new EveryOrderOnce(),
                new DeliveredEqualsRecorded(),
                new FinalStandingsAreRight(states));
    }

    private Expectation due(Iterable<String> listings, OrderAction action, StandingState state) {
        for (String listing : listings) {
            orders.computeIfAbsent(listing, key -> new ArrayList<>()).add(action);
            states.put(listing, state);
        }
        return this;
    }
}
