package io.lanjie.pipeline.watch;

import io.lanjie.domain.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * How far the watch is: its version, the policy it announced, whether history is folded. Bounded by the partitions of
 * the notice topics plus a handful of entries; none is ever removed.
 */
final class WatchProgress {

    private static final String VERSION = "version";
    private static final String POLICY = "policy";
    private static final String READY = "ready";
    private static final String ANNOUNCING = "announcing";
    private static final String TAKEN = "taken:";

    private final KeyValueStore<String, byte[]> store;

    WatchProgress(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    long version() {
        return number(VERSION).orElse(0);
    }

    /** Counts one step and gives its number. */
    long nextVersion() {
        long next = version() + 1;
        put(VERSION, next);
        return next;
    }

    boolean isReady() {
        return number(READY).isPresent();
    }

    void ready() {
        put(READY, 1);
    }

    /** Whether history is taken and its outcome on the way: from then on every change is broadcast at once. */
    boolean isAnnouncing() {
        return number(ANNOUNCING).isPresent();
    }

    void announcing() {
        put(ANNOUNCING, 1);
    }

    /** The version of the policy that was announced last, empty before the first. */
    String policy() {
        byte[] bytes = store.get(POLICY);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    void policy(String version) {
        store.put(POLICY, version.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes that a record of history was taken. */
    void taken(SourcePosition source) {
        put(TAKEN + source.topic() + "-" + source.partition(), source.offset());
    }

    /** Whether every record of history was taken. */
    boolean hasTaken(Map<TopicPartition, Long> lastOffsets) {
        return lastOffsets.entrySet().stream()
                .allMatch(last -> number(TAKEN + last.getKey().topic() + "-"
                                        + last.getKey().partition())
                                .orElse(-1)
                        >= last.getValue());
    }

    private OptionalLong number(String key) {
        byte[] bytes = store.get(key);
        return bytes == null
                ? OptionalLong.empty()
                : OptionalLong.of(ByteBuffer.wrap(bytes).getLong());
    }

    private void put(String key, long number) {
        store.put(key, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
