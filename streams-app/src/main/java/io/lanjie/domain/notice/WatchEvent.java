package io.lanjie.domain.notice;

import java.time.Instant;
import java.util.Objects;

/**
 * One step of the watch, the same in every listing partition.
 *
 * @param version 1, 2, 3 and so on: a listing task that misses one stops
 * @param at when it was broadcast
 * @param body what happened
 * @param since from when the time to the orders that follow is measured: when the notice was published, or took effect
 *     if that was later; null where it is not measured, as for history and policy
 */
public record WatchEvent(long version, Instant at, Body body, Instant since) {

    /** Refuses missing parts. */
    public WatchEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(body, "body");
    }

    /** What happened. */
    public sealed interface Body {}

    /** An entry changed. */
    public record Entry(EntryChange change) implements Body {}

    /**
     * Another policy counts from here on.
     *
     * @param version version of the policy
     * @param text the policy as its YAML text
     */
    public record Policy(String version, String text) implements Body {}

    /**
     * All notices that stood in the topics at first start are broadcast: from here on listings are decided.
     *
     * @param entries number of entries in the watch
     * @param partitions listing partitions the watch was built for
     */
    public record Ready(long entries, int partitions) implements Body {}
}
