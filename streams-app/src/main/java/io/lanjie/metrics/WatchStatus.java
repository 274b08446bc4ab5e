package io.lanjie.metrics;

import java.time.Instant;
import java.util.Map;

/**
 * What the watch task holds.
 *
 * @param version steps it has made
 * @param entries entries with a notice in force, by their status as {@link MeterTag#ENTRY_STATUS} has it; none is
 *     missing
 * @param waiting notices that wait for their date
 * @param newestNotice when the newest notice taken since the task started was published, or null before the first
 */
public record WatchStatus(long version, Map<String, Integer> entries, int waiting, Instant newestNotice) {

    /** Copies the map. */
    public WatchStatus {
        entries = Map.copyOf(entries);
    }
}
