package io.lanjie.pipeline.admission;

import io.lanjie.deadletter.PartsAwayException;
import io.lanjie.kafka.stored.ParkedRecord;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Records that wait for the schema registry, in the order in which they came, so that no other record has to. A record
 * whose key already waits waits behind it. Entries are made when the registry is away, removed when it has answered;
 * at most {@value #MOST} wait, after that the task stops and is started again.
 */
final class Parking {

    private static final int MOST = 50_000;

    private final KeyValueStore<Long, byte[]> store;
    private final Map<ByteBuffer, Integer> keys = new HashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private long next;

    Parking(KeyValueStore<Long, byte[]> store) {
        this.store = store;
        try (KeyValueIterator<Long, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Long, byte[]> entry = all.next();
                count(ParkedRecord.fromBytes(entry.value));
                next = Math.max(next, entry.key + 1);
            }
        }
    }

    /** Whether a record of that key waits. */
    boolean holds(byte[] key) {
        return !keys.isEmpty() && keys.containsKey(wrap(key));
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    void park(ParkedRecord record) {
        if (keys.size() >= MOST) {
            throw new PartsAwayException("the schema registry is away and " + MOST + " keys wait for it");
        }
        store.put(next, record.toBytes());
        next++;
        count(record);
    }

    /** How many records of each topic wait. */
    Map<String, Integer> byTopic() {
        return topics;
    }

    /** Offers what waits, oldest first, until one has to wait on. */
    void offer(Visitor visitor) {
        try (KeyValueIterator<Long, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Long, byte[]> entry = all.next();
                ParkedRecord record = ParkedRecord.fromBytes(entry.value);
                if (!visitor.take(record)) {
                    return;
                }
                store.delete(entry.key);
                keys.computeIfPresent(keyOf(record), Parking::oneLess);
                topics.computeIfPresent(record.source().topic(), Parking::oneLess);
            }
        }
    }

    /** Takes what waited. */
    @FunctionalInterface
    interface Visitor {

        /** Whether the record was taken; if not it waits on, and all behind it. */
        boolean take(ParkedRecord record);
    }

    private void count(ParkedRecord record) {
        keys.merge(keyOf(record), 1, Integer::sum);
        topics.merge(record.source().topic(), 1, Integer::sum);
    }

    private static Integer oneLess(Object name, Integer count) {
        return count == 1 ? null : count - 1;
    }

    private static ByteBuffer keyOf(ParkedRecord record) {
        return wrap(record.key());
    }

    private static ByteBuffer wrap(byte[] key) {
        return ByteBuffer.wrap(key == null ? new byte[0] : key);
    }
}
