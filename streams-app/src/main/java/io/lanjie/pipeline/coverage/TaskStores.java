package io.lanjie.pipeline.coverage;

import io.lanjie.domain.listing.KnownListing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.domain.standing.Standing;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.stored.SeenListings;
import io.lanjie.kafka.stored.StoredListingKeys;
import io.lanjie.kafka.stored.StoredListings;
import io.lanjie.kafka.stored.StoredStandings;
import io.lanjie.kafka.stored.TaskProgress;
import io.lanjie.kafka.stored.WatchRecords;
import io.lanjie.pipeline.marketplace.Deadlines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stores of a listing task.
 *
 * <p>A listing has an entry from its first version until it ends; a standing has one from its first ground on, for
 * good, since versions of orders never begin again; the copy of the watch has one for each entry until it is
 * withdrawn and no fan-out of it is open; an open fan-out has one until it reaches its end.
 */
final class TaskStores {

    private static final String KEY_END = "\n";

    private final KeyValueStore<String, byte[]> listings;
    private final KeyValueStore<String, byte[]> standings;
    private final KeyValueStore<String, byte[]> watch;
    private final KeyValueStore<String, byte[]> fanOuts;
    private final SeenListings seen;
    private final TaskProgress progress;
    private final Deadlines deadlines;
    private final StoredListings listingBytes = new StoredListings();
    private final StoredStandings standingBytes = new StoredStandings();
    private final WatchRecords watchBytes = new WatchRecords();

    TaskStores(ProcessorContext<byte[], byte[]> context) {
        listings = context.getStateStore(StoreNames.LISTINGS);
        standings = context.getStateStore(StoreNames.STANDINGS);
        watch = context.getStateStore(StoreNames.WATCH_COPY);
        fanOuts = context.getStateStore(StoreNames.FAN_OUTS);
        seen = context.getStateStore(StoreNames.SEEN_LISTINGS);
        progress = new TaskProgress(context.getStateStore(StoreNames.TASK_PROGRESS));
        deadlines = new Deadlines(context.getStateStore(StoreNames.DEADLINES));
    }

    TaskProgress progress() {
        return progress;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** What is kept at hand of listings, emptied: it is filled when the task starts. */
    SeenListings emptySeen() {
        seen.clear();
        return seen;
    }

    /** The listing as it was written down last, or null. */
    KnownListing listing(String key) {
        byte[] bytes = listings.get(key);
        return bytes == null ? null : listingBytes.fromBytes(key, bytes);
    }

    byte[] toBytes(KnownListing listing) {
        return RecordBound.checked(listingBytes.toBytes(listing));
    }

    /** Keeps a listing, or with null forgets it. */
    void keepListing(String key, byte[] bytes) {
        if (bytes == null) {
            listings.delete(key);
        } else {
            listings.put(key, bytes);
        }
    }

    /** The standing of a listing, or null where it never had a ground. */
    Standing standing(ListingKey key) {
        byte[] bytes = standings.get(key.toString());
        return bytes == null ? null : standingBytes.fromBytes(bytes);
    }

    void keepStanding(ListingKey key, byte[] bytes) {
        standings.put(key.toString(), bytes);
    }

    /** Keeps a step of the watch as it stands in its topic. */
    void keepWatch(String entry, byte[] step) {
        watch.put(entry, step);
    }

    /** The last step of the watch about an entry, or null. */
    WatchEvent watch(String entry) {
        byte[] bytes = watch.get(entry);
        return bytes == null ? null : watchBytes.fromBytes(bytes);
    }

    void forgetWatch(String entry) {
        watch.delete(entry);
    }

    /** Notes that a fan-out is open, with the keys under which the entry was met before: they are nowhere else. */
    void openFanOut(String id, Set<MatchKey> keysBefore) {
        String keys = keysBefore.stream().map(MatchKey::toString).collect(Collectors.joining(KEY_END));
        fanOuts.put(id, keys.getBytes(StandardCharsets.UTF_8));
    }

    /** The keys that an open fan-out was noted with; none where it is not open. */
    Set<MatchKey> keysBefore(String id) {
        byte[] keys = fanOuts.get(id);
        // One byte of value 1 was written by the first release, which knew of no keys but numbers.
        if (keys == null || keys.length <= 1) {
            return new HashSet<>();
        }
        return Stream.of(new String(keys, StandardCharsets.UTF_8).split(KEY_END))
                .map(MatchKey::parse)
                .collect(Collectors.toCollection(HashSet::new));
    }

    void closeFanOut(String id) {
        fanOuts.delete(id);
    }

    List<String> openFanOuts() {
        List<String> open = new ArrayList<>();
        each(fanOuts, (id, bytes) -> open.add(id));
        return open;
    }

    void eachListing(BiConsumer<String, ListingKeys> visitor) {
        StoredListingKeys keys = new StoredListingKeys();
        each(listings, (key, bytes) -> visitor.accept(key, keys.fromBytes(key, bytes)));
    }

    void eachStanding(Consumer<Standing> visitor) {
        each(standings, (key, bytes) -> visitor.accept(standingBytes.fromBytes(bytes)));
    }

    void eachWatched(Consumer<WatchEvent> visitor) {
        each(watch, (entry, bytes) -> visitor.accept(watchBytes.fromBytes(bytes)));
    }

    private static void each(KeyValueStore<String, byte[]> store, BiConsumer<String, byte[]> visitor) {
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> entry = all.next();
                visitor.accept(entry.key, entry.value);
            }
        }
    }
}
