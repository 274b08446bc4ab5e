package io.lanjie.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares listing by listing, and times the orders that a notice alone has caused. */
final class ListingComparison {

    private final ActualOutcome actual;
    private final PublicationTimes published;
    private final int shown;
    private final Set<String> unexpected;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Long> millis = new ArrayList<>();
    private long differing;

    ListingComparison(ActualOutcome actual, PublicationTimes published, int shown) {
        this.actual = actual;
        this.published = published;
        this.shown = shown;
        this.unexpected = new HashSet<>(actual.keys());
    }

    void compare(ListingIdentity listing, Fate fate) {
        unexpected.remove(listing.key());
        compare(listing.key() + " (" + listing.story() + ")", listing.key(), fate.after(Phase.last()));
        fate.turns().forEach(turn -> time(listing.key(), turn));
    }

    /** Once all expected listings are compared: whatever else was read of should not be there. */
    void compareUnexpected() {
        unexpected.stream().sorted().forEach(key -> compare(key + " (in no story)", key, ListingOutcome.UNTOUCHED));
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    long differing() {
        return differing;
    }

    Latency latency() {
        return Latency.of(millis.stream().mapToLong(Long::longValue).toArray());
    }

    private void compare(String what, String key, ListingOutcome expected) {
        ListingOutcome found = actual.listing(key);
        if (expected.equals(found)) {
            return;
        }
        differing++;
        if (differences.size() < shown) {
            differences.add(new Difference(what, expected.toString(), found.toString()));
        }
    }

    private void time(String key, Turn turn) {
        if (turn.order().isEmpty() || turn.cause().kind() != Cause.Kind.NOTICE) {
            return;
        }
        actual.issuedAt(key, turn.outcome().version())
                .ifPresent(issued -> published
                        .of(turn.phase(), turn.cause().certificate())
                        .ifPresent(start -> millis.add(issued - start)));
    }
}
