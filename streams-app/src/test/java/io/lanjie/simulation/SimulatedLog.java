package io.lanjie.simulation;

import io.lanjie.simulation.Happening.Event;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;

/** The committed records of one partition of a topic. */
final class SimulatedLog {

    private final String topic;
    private final int partition;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A record.
     *
     * @param event what it means to the model
     */
    record Entry(byte[] key, byte[] value, Headers headers, Event event) {}

    SimulatedLog(String topic, int partition) {
        this.topic = topic;
        this.partition = partition;
    }

    String topic() {
        return topic;
    }

    int partition() {
        return partition;
    }

    void append(Entry entry) {
        entries.add(entry);
    }

    Entry at(int offset) {
        return entries.get(offset);
    }

    int end() {
        return entries.size();
    }
}
