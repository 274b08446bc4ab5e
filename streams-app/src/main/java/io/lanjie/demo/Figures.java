package io.lanjie.demo;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.StandingState;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of one account of the campaign. Expected and actual figures are counted by the same code, so that they can
 * only differ in what is counted.
 */
public final class Figures {

    private final SortedMap<Figure, Long> counts = new TreeMap<>();

    Figures() {}

    /** All figures that are not 0, in the order of the report. */
    public SortedMap<Figure, Long> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** 0 for what was never counted. */
    public long count(Figure.Group group, String name) {
        return counts.getOrDefault(new Figure(group, name), 0L);
    }

    Figures copy() {
        Figures copy = new Figures();
        copy.counts.putAll(counts);
        return copy;
    }

    void order(OrderOutcome order) {
        add(Figure.Group.ORDERS, order.action().toString());
        if (order.action() == OrderAction.RELEASE) {
            add(Figure.Group.RELEASES, String.valueOf(order.reason()));
        }
    }

    void listing(String marketplace, ListingOutcome outcome) {
        if (!outcome.equals(ListingOutcome.UNTOUCHED)) {
            add(Figure.Group.STANDINGS, outcome.state().toString());
        }
        if (outcome.state() == StandingState.BLOCKED) {
            add(Figure.Group.BLOCKED, marketplace);
            outcome.grounds().stream()
                    .filter(ground -> ground.hold() == Hold.HELD)
                    .forEach(ground -> add(Figure.Group.GROUNDS, ground.kind().toString()));
        }
        if (!outcome.reviews().isEmpty()) {
            add(Figure.Group.REVIEWS, "listings");
        }
        for (String review : outcome.reviews()) {
            add(Figure.Group.REVIEWS, "reason " + review.substring(0, review.indexOf(' ')));
        }
    }

    void refusal(String reasonCode) {
        add(Figure.Group.REFUSALS, reasonCode);
    }

    void deadLetter() {
        add(Figure.Group.DEAD_LETTERS, "records");
    }

    private void add(Figure.Group group, String name) {
        counts.merge(new Figure(group, name), 1L, Long::sum);
    }
}
