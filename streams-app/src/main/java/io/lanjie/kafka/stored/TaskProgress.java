package io.lanjie.kafka.stored;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * How far a listing task is: a handful of entries that are never removed, and, before a resumed task decides, one for
 * each listing whose end it read meanwhile, until it has decided them.
 */
public final class TaskProgress {

    /** The key of what says that the standings were imported. */
    public static final String RESUMED = "resumed";

    private static final String VERSION = "watch-version";
    private static final String AT = "watch-at";
    private static final String WATCH_READY = "watch-ready";
    private static final String LISTINGS_READ = "listings-read";
    private static final String DECIDING = "deciding";
    private static final String POLICY = "policy";
    private static final String ENDED = "ended:";

    private final KeyValueStore<String, byte[]> store;
    /** False once all that were noted are taken out: to look takes long, and after each step of the watch one does. */
    private boolean maybeEnded = true;
    /** What was written last as the time of a step, or null. */
    private Instant takenAt;

    /** @param store where it is kept */
    public TaskProgress(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** The bytes of what says that something is so. */
    public static byte[] yes() {
        return bytes(1);
    }

    /** The last step of the watch that was taken, 0 before the first. */
    public long watchVersion() {
        return number(VERSION);
    }

    /** When that step was broadcast. */
    public Instant watchAt() {
        return Instant.ofEpochMilli(number(AT));
    }

    /** Notes a step of the watch that was taken. */
    public void taken(long version, Instant at) {
        store.put(VERSION, bytes(version));
        if (!at.equals(takenAt)) {
            // Those of a burst are broadcast together.
            store.put(AT, bytes(at.toEpochMilli()));
            takenAt = at;
        }
    }

    /** Whether all that was in force at the first start has been broadcast. */
    public boolean isWatchReady() {
        return is(WATCH_READY);
    }

    /** Notes that all that was in force at the first start has been broadcast. */
    public void watchReady() {
        store.put(WATCH_READY, yes());
    }

    /** Whether the listings that stood in the topic at the first start have been read. */
    public boolean areListingsRead() {
        return is(LISTINGS_READ);
    }

    /** Notes that the listings that stood in the topic at the first start have been read. */
    public void listingsRead() {
        store.put(LISTINGS_READ, yes());
    }

    /** Whether the task decides; before that it only indexes. */
    public boolean isDeciding() {
        return is(DECIDING);
    }

    /** Notes that the task decides from now on. */
    public void deciding() {
        store.put(DECIDING, yes());
    }

    /** Whether the task has standings of an earlier application and does not decide yet. */
    public boolean isResuming() {
        return is(RESUMED) && !isDeciding();
    }

    /** Notes a listing whose end was read before the task decides. */
    public void noteEnded(String listing) {
        store.put(ENDED + listing, yes());
        maybeEnded = true;
    }

    /** Takes out the listings whose end was noted. */
    public List<String> takeEnded() {
        if (!maybeEnded) {
            return List.of();
        }
        List<String> ended = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> entry = all.next();
                if (entry.key.startsWith(ENDED)) {
                    ended.add(entry.key.substring(ENDED.length()));
                }
            }
        }
        ended.forEach(listing -> store.delete(ENDED + listing));
        maybeEnded = false;
        return ended;
    }

    /** The policy that counts, as its text; empty before the first. */
    public Optional<String> policy() {
        return Optional.ofNullable(store.get(POLICY)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Notes the policy that counts. */
    public void policy(String text) {
        store.put(POLICY, text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean is(String key) {
        return store.get(key) != null;
    }

    private long number(String key) {
        byte[] bytes = store.get(key);
        return bytes == null ? 0 : ByteBuffer.wrap(bytes).getLong();
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
