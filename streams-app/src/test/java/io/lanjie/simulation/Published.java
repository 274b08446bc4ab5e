package io.lanjie.simulation;

import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.TopicNames;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the world outside can read: committed records. Each is held against what must be true at every moment. */
final class Published {

    private final TopicNames topics = TopicNames.live();
    private final Map<String, List<TakedownOrder>> orders = new TreeMap<>();
    private final Map<String, Long> delivered = new TreeMap<>();
    private final Map<String, ListingStanding> standings = new TreeMap<>();
    private final Map<String, ReviewItem> reviews = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final TreeSet<String> touched = new TreeSet<>();
    private final SimulatedWire wire;
    private int deadLetters;

    Published(SimulatedWire wire) {
        this.wire = wire;
    }

    void add(SimulatedTask.Output output) {
        String listing = new String(output.key(), StandardCharsets.UTF_8);
        byte[] value = output.value();
        switch (output.sink()) {
            case NodeNames.RECORD_ORDERS -> add(listing, order(value));
            case NodeNames.DELIVER_ORDERS -> delivered.put(listing, order(value).getVersion());
            case NodeNames.PUBLISH_STANDINGS ->
                standings.put(
                        listing,
                        wire.read(topics.standings(), value, ListingStanding.class, ListingStanding.getClassSchema()));
            case NodeNames.PUBLISH_REVIEWS -> {
                if (value == null) {
                    reviews.remove(listing);
                } else {
                    reviews.put(
                            listing, wire.read(topics.reviews(), value, ReviewItem.class, ReviewItem.getClassSchema()));
                }
            }
            case NodeNames.REFUSE_LISTINGS, NodeNames.REFUSE_NOTICES ->
                refusals.add(wire.read(topics.refusals(), value, Refusal.class, Refusal.getClassSchema()));
            case NodeNames.SET_ASIDE_LISTINGS, NodeNames.SET_ASIDE_NOTICES -> deadLetters++;
            default -> throw new AssertionError("nobody expects " + output.sink());
        }
        touched.add(listing);
    }

    private TakedownOrder order(byte[] value) {
        return wire.read(topics.orders(), value, TakedownOrder.class, TakedownOrder.getClassSchema());
    }

    private void add(String listing, TakedownOrder order) {
        List<TakedownOrder> all = orders.computeIfAbsent(listing, key -> new ArrayList<>());
        TakedownOrder last = all.isEmpty() ? null : all.get(all.size() - 1);
        all.add(order);
        boolean free = last == null || last.getAction() == OrderAction.RELEASE;
        require(order.getVersion() == all.size(), listing, "versions without gap or repetition");
        // A listing that ended while it was blocked is taken down anew.
        require(order.getAction() == OrderAction.TAKE_DOWN || !free, listing, "take-down before anything else");
        require(
                (order.getAction() == OrderAction.RELEASE) == order.getGrounds().isEmpty(),
                listing,
                "grounds unless it is a release");
        require(
                order.getAction() != OrderAction.AMEND
                        || !Lines.of(order).grounds().equals(Lines.of(last).grounds()),
                listing,
                "an amendment that amends");
        long begins = order.getAction() == OrderAction.TAKE_DOWN ? 1 : 0;
        long episode = last == null ? 0 : last.getEpisode();
        require(order.getEpisode() == episode + begins, listing, "an episode from take-down to release");
    }

    /** Holds what was committed in one transaction together. */
    void check() {
        for (String listing : touched) {
            List<TakedownOrder> all = orders.getOrDefault(listing, List.of());
            ListingStanding standing = standings.get(listing);
            if (standing == null) {
                require(all.isEmpty(), listing, "a standing with each order");
                continue;
            }
            require(standing.getVersion() == all.size(), listing, "the standing's version is that of the last order");
            require(delivered.getOrDefault(listing, 0L) == all.size(), listing, "each order delivered");
            boolean down = !all.isEmpty() && all.get(all.size() - 1).getAction() != OrderAction.RELEASE;
            require(standing.getState() != StandingState.BLOCKED || down, listing, "what is blocked was ordered down");
        }
        touched.clear();
    }

    private static void require(boolean met, String listing, String rule) {
        if (!met) {
            throw new AssertionError("broken for " + listing + ": " + rule);
        }
    }

    List<TakedownOrder> orders(String listing) {
        return orders.getOrDefault(listing, List.of());
    }

    Map<String, List<TakedownOrder>> orders() {
        return orders;
    }

    Map<String, ListingStanding> standings() {
        return standings;
    }

    ReviewItem review(String listing) {
        return reviews.get(listing);
    }

    /** Reasons for which records of a topic were refused. */
    List<String> refusals(String topic) {
        return refusals.stream()
                .filter(refusal -> refusal.getTopic().equals(topic))
                .map(Refusal::getReasonCode)
                .toList();
    }

    /** Orders, standings and reviews. */
    List<Object> lines() {
        List<Object> lines = new ArrayList<>();
        orders.forEach((listing, all) ->
                lines.add(List.of(listing, all.stream().map(Lines::of).toList())));
        standings.forEach((listing, standing) -> lines.add(List.of(listing, Lines.of(standing))));
        reviews.forEach((listing, item) -> lines.add(List.of(listing, Lines.of(item))));
        return lines;
    }

    /** What was refused or could not be read: it is told again of whatever comes again. */
    List<Object> rejected() {
        List<Object> rejected = new ArrayList<>();
        refusals.forEach(refusal -> rejected.add(refusal.getReasonCode()));
        rejected.add(deadLetters);
        return rejected;
    }

    int deadLetters() {
        return deadLetters;
    }
}
