package io.lanjie.pipeline.coverage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/** How far a listing task is. A handful of entries, none of which is ever removed. */
final class TaskProgress {

    private static final String VERSION = "watch-version";
    private static final String AT = "watch-at";
    private static final String DECIDING = "deciding";
    private static final String POLICY = "policy";

    private final KeyValueStore<String, byte[]> store;

    TaskProgress(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** The last step of the watch that was taken, 0 before the first. */
    long watchVersion() {
        return number(VERSION);
    }

    /** When that step was broadcast. */
    Instant watchAt() {
        return Instant.ofEpochMilli(number(AT));
    }

    void taken(long version, Instant at) {
        put(VERSION, version);
        put(AT, at.toEpochMilli());
    }

    /** Whether the task decides; before the watch is ready it only indexes. */
    boolean isDeciding() {
        return store.get(DECIDING) != null;
    }

    void deciding() {
        put(DECIDING, 1);
    }

    /** The policy that counts, as its text; empty before the first. */
    Optional<String> policy() {
        return Optional.ofNullable(store.get(POLICY)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    void policy(String text) {
        store.put(POLICY, text.getBytes(StandardCharsets.UTF_8));
    }

    private long number(String key) {
        byte[] bytes = store.get(key);
        return bytes == null ? 0 : ByteBuffer.wrap(bytes).getLong();
    }

    private void put(String key, long number) {
        store.put(key, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
