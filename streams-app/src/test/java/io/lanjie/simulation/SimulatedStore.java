package io.lanjie.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** A store in memory that goes back to its last commit when its thread crashes. */
final class SimulatedStore<K extends Comparable<K>> implements KeyValueStore<K, byte[]> {

    private final String name;
    private final Calls calls;
    private final Sabotage sabotage;
    private final NavigableMap<K, byte[]> entries = new TreeMap<>();
    /** What the last commit held under the keys written since, null where it held nothing. */
    private final Map<K, byte[]> undo = new HashMap<>();

    SimulatedStore(String name, Calls calls, Sabotage sabotage) {
        this.name = name;
        this.calls = calls;
        this.sabotage = sabotage;
    }

    void commit() {
        undo.clear();
    }

    void rollBack() {
        undo.forEach(this::write);
        undo.clear();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void put(K key, byte[] value) {
        calls.call("put to " + name);
        if (sabotage.forgetsPut(name)) {
            return;
        }
        if (!undo.containsKey(key)) {
            undo.put(key, entries.get(key));
        }
        write(key, value);
    }

    @Override
    public byte[] putIfAbsent(K key, byte[] value) {
        byte[] present = get(key);
        if (present == null) {
            put(key, value);
        }
        return present;
    }

    @Override
    public void putAll(List<KeyValue<K, byte[]>> all) {
        all.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte[] delete(K key) {
        byte[] present = entries.get(key);
        put(key, null);
        return present;
    }

    @Override
    public byte[] get(K key) {
        calls.call("get from " + name);
        return entries.get(key);
    }

    @Override
    public KeyValueIterator<K, byte[]> range(K from, K to) {
        calls.call("range of " + name);
        return iterator(entries.subMap(from, true, to, true).entrySet());
    }

    @Override
    public KeyValueIterator<K, byte[]> all() {
        calls.call("all of " + name);
        return iterator(entries.entrySet());
    }

    @Override
    public long approximateNumEntries() {
        return entries.size();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {}

    @Override
    public void close() {}

    @Override
    public boolean persistent() {
        return true;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    private void write(K key, byte[] value) {
        if (value == null) {
            entries.remove(key);
        } else {
            entries.put(key, value);
        }
    }

    /** Like that of RocksDB it goes over what was there when it was opened. */
    private KeyValueIterator<K, byte[]> iterator(Collection<Map.Entry<K, byte[]>> opened) {
        List<KeyValue<K, byte[]>> copy = new ArrayList<>(opened.size());
        opened.forEach(entry -> copy.add(KeyValue.pair(entry.getKey(), entry.getValue())));
        Iterator<KeyValue<K, byte[]>> iterator = copy.iterator();
        return new KeyValueIterator<>() {
            @Override
            public void close() {}

            @Override
            public K peekNextKey() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public KeyValue<K, byte[]> next() {
                return iterator.next();
            }
        };
    }
}
