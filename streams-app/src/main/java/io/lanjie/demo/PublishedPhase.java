package io.lanjie.demo;

import java.time.Duration;
import java.util.Map;

/**
 * What was published in a phase; Kafka has acknowledged all of it.
 *
 * @param phase the phase
 * @param records how many records to each topic
 * @param took from the first record to the last acknowledgement
 */
public record PublishedPhase(Phase phase, Map<InputTopic, Long> records, Duration took) {

    /** Takes a copy. */
    public PublishedPhase {
        records = Map.copyOf(records);
    }

    /** Records to all topics together. */
    public long total() {
        return records.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Throughput; of a phase that took no measurable time, its records. */
    public double recordsPerSecond() {
        return took.isZero() ? total() : total() * 1_000_000_000.0 / took.toNanos();
    }
}
