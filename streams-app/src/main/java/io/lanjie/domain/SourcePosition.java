package io.lanjie.domain;

import java.util.Objects;

/**
 * Where a record stands in Kafka: the proof behind an order.
 *
 * @param topic topic as it was written to, before any rerouting inside
 * @param partition partition of that topic
 * @param offset offset in that partition
 */
public record SourcePosition(String topic, int partition, long offset) {

    /** Refuses a missing topic. */
    public SourcePosition {
        Objects.requireNonNull(topic, "topic");
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
