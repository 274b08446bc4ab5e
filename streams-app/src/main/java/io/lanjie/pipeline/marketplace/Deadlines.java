package io.lanjie.pipeline.marketplace;

import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.standing.LastOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Answers that are due, by time and listing. An entry is made with an order, replaced by the next, removed by an
 * answer that settles it or when its time has passed; so there is at most one for each listing.
 */
public final class Deadlines {

    private static final byte[] PRESENT = {1};
    /** As many as the largest number of milliseconds has; times are not before 1970. */
    private static final int TIME_DIGITS = 19;

    private final KeyValueStore<String, byte[]> store;
    /**
     * Nothing is due before. What was taken out leaves marks that a store has to pass again and again until it tidies up.
     */
    private Instant nothingBefore = Instant.EPOCH;

    /** @param store keeps them */
    public Deadlines(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Notes that an answer to an order is due. */
    public void expect(ListingKey listing, LastOrder order) {
        store.put(key(order.dueAt(), listing), PRESENT);
        if (order.dueAt().isBefore(nothingBefore)) {
            nothingBefore = order.dueAt();
        }
    }

    /** Notes that no answer to an order is due any more. */
    public void settle(ListingKey listing, LastOrder order) {
        if (order != null) {
            store.delete(key(order.dueAt(), listing));
        }
    }

    /** Takes out what was due before that time, at most that many. */
    public List<ListingKey> takeOverdue(Instant now, int most) {
        List<String> due = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all = store.range(time(nothingBefore), time(now))) {
            while (all.hasNext() && due.size() < most) {
                due.add(all.next().key);
            }
        }
        due.forEach(store::delete);
        if (due.size() < most && nothingBefore.isBefore(now)) {
            nothingBefore = now;
        }
        return due.stream()
                .map(key -> ListingKey.parse(key.substring(TIME_DIGITS + 1)))
                .toList();
    }

    private static String key(Instant dueAt, ListingKey listing) {
        return time(dueAt) + listing;
    }

    /** Of one length, so that text sorts as time does. */
    private static String time(Instant instant) {
        String digits = Long.toString(instant.toEpochMilli());
        return "0".repeat(TIME_DIGITS - digits.length()) + digits + ' ';
    }
}
