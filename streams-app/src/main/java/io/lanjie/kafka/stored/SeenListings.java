package io.lanjie.kafka.stored;

import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.ListingVersion;
import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * What a task keeps at hand of each of its listings: its version, and the fingerprint of the record it came in. It is a
 * store, so that the gate in front and the node that decides have the same one; it lies on the heap alone, and whoever
 * decides fills it anew from the listings when the task starts.
 *
 * <p>Some 40 bytes a listing beside its key: columns of numbers, no object for each. Listings have numbers of their own
 * here, given when they first come and not again before the task starts anew. Used by the thread of its task alone.
 */
public final class SeenListings implements StateStore {

    /** Of a listing that is not there. */
    public static final int UNKNOWN = -1;

    private static final int FIRST_CAPACITY = 1024;
    private static final byte PRESENT = 1;
    private static final byte UNWRITTEN = 2;

    private final String name;
    private boolean open;

    private Object2IntOpenHashMap<String> numbers;
    private List<String> names;
    private IntArrayFIFOQueue unwritten;
    private byte[] states;
    private long[] revisions;
    private long[] updatedAt;
    private long[] high;
    private long[] low;
    private int[] rules;

    private SeenListings(String name) {
        this.name = name;
        clear();
    }

    /** Makes one for each task. */
    public static StoreBuilder<SeenListings> builder(String name) {
        return new Builder(name);
    }

    /** Forgets everything. */
    public void clear() {
        numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(UNKNOWN);
        names = new ArrayList<>();
        unwritten = new IntArrayFIFOQueue();
        states = new byte[FIRST_CAPACITY];
        revisions = new long[FIRST_CAPACITY];
        updatedAt = new long[FIRST_CAPACITY];
        high = new long[FIRST_CAPACITY];
        low = new long[FIRST_CAPACITY];
        rules = new int[FIRST_CAPACITY];
    }

    /** How many listings have a number. */
    public int size() {
        return names.size();
    }

    /** The number of a listing, or {@link #UNKNOWN} where it never came. */
    public int find(String listing) {
        return numbers.getInt(listing);
    }

    /** The number of a listing, a new one where it never came. */
    public int number(String listing) {
        int known = numbers.getInt(listing);
        if (known != UNKNOWN) {
            return known;
        }
        int number = names.size();
        makeRoom(number + 1);
        names.add(listing);
        numbers.put(listing, number);
        return number;
    }

    /** The listing of a number. */
    public String name(int number) {
        return names.get(number);
    }

    /** Whether the listing is there: one that ended, or of which there is but a standing, is not. */
    public boolean isPresent(int number) {
        return number != UNKNOWN && (states[number] & PRESENT) != 0;
    }

    /** The version taken last. */
    public ListingVersion version(int number) {
        return new ListingVersion(revisions[number], Instant.ofEpochMilli(updatedAt[number]));
    }

    /** Hash of the version of rules and dictionaries by which it was read. */
    public int rules(int number) {
        return rules[number];
    }

    /** The fingerprint of the record it came in, or null where none is known. */
    public Fingerprint published(int number) {
        return (high[number] | low[number]) == 0 ? null : new Fingerprint(high[number], low[number]);
    }

    /** Whether the listing came last in a record of that fingerprint. */
    public boolean cameIn(int number, Fingerprint published) {
        return isPresent(number) && high[number] == published.high() && low[number] == published.low();
    }

    /** Keeps a listing as it was written down. */
    public void keep(int number, ListingKeys listing) {
        states[number] = PRESENT;
        rules[number] = listing.rules();
        see(number, listing.version());
        publishedIn(number, listing.published());
    }

    /** The listing ended. */
    public void end(int number) {
        states[number] = 0;
    }

    /** A version came that says nothing new; it is to be written down some time. */
    public void repeated(int number, ListingVersion version) {
        see(number, version);
        if ((states[number] & UNWRITTEN) == 0) {
            states[number] |= UNWRITTEN;
            unwritten.enqueue(number);
        }
    }

    /** It says nothing new, and came in a record of that fingerprint, null where none could be made. */
    public void publishedIn(int number, Fingerprint published) {
        high[number] = published == null ? 0 : published.high();
        low[number] = published == null ? 0 : published.low();
    }

    /** Whether a version has yet to be written down. */
    public boolean isUnwritten(int number) {
        return (states[number] & UNWRITTEN) != 0;
    }

    /** How many versions may have to be written down yet. */
    public int unwritten() {
        return unwritten.size();
    }

    /** Takes the listing whose version waits longest to be written down; UNKNOWN where it was meanwhile. */
    public int takeUnwritten() {
        int number = unwritten.dequeueInt();
        if (!isUnwritten(number)) {
            return UNKNOWN;
        }
        states[number] &= ~UNWRITTEN;
        return number;
    }

    private void see(int number, ListingVersion version) {
        revisions[number] = version.revision();
        updatedAt[number] = version.updatedAt().toEpochMilli();
    }

    private void makeRoom(int size) {
        if (size > states.length) {
            int capacity = size + size / 2;
            states = Arrays.copyOf(states, capacity);
            revisions = Arrays.copyOf(revisions, capacity);
            updatedAt = Arrays.copyOf(updatedAt, capacity);
            high = Arrays.copyOf(high, capacity);
            low = Arrays.copyOf(low, capacity);
            rules = Arrays.copyOf(rules, capacity);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        clear();
        open = true;
        context.register(root, (key, value) -> {
            throw new IllegalStateException(name + " has no changelog");
        });
    }

    @Override
    public void close() {
        open = false;
        clear();
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Neither cached nor logged: there is nothing to restore that the listings do not hold. */
    private record Builder(String name) implements StoreBuilder<SeenListings> {

        @Override
        public StoreBuilder<SeenListings> withCachingEnabled() {
            return this;
        }

        @Override
        public StoreBuilder<SeenListings> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<SeenListings> withLoggingEnabled(Map<String, String> settings) {
            throw new UnsupportedOperationException(name + " has no changelog");
        }

        @Override
        public StoreBuilder<SeenListings> withLoggingDisabled() {
            return this;
        }

        @Override
        public SeenListings build() {
            return new SeenListings(name);
        }

        @Override
        public Map<String, String> logConfig() {
            return Map.of();
        }

        @Override
        public boolean loggingEnabled() {
            return false;
        }
    }
}
