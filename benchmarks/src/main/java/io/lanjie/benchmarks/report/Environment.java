package io.lanjie.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where and on what it was measured.
 *
 * @param measuredAt when it began, ISO-8601 in UTC
 * @param commit commit of the product; null where it is not known
 * @param cores processors
 * @param memoryMiB memory of the machine
 * @param operatingSystem name and version
 * @param java version and vendor
 * @param kafka version of the clients, and of the broker that is started
 * @param sizes how much of what was published, such as {@code listings}
 * @param loads how busy the machine was when each run began; empty where nobody looked
 */
public record Environment(
        String measuredAt,
        String commit,
        int cores,
        long memoryMiB,
        String operatingSystem,
        String java,
        String kafka,
        Map<String, Long> sizes,
        List<Load> loads) {

    /** Checks what it is given. */
    public Environment {
        Objects.requireNonNull(measuredAt, "measuredAt");
        sizes = sizes == null ? Map.of() : Map.copyOf(sizes);
        loads = loads == null ? List.of() : List.copyOf(loads);
    }

    /**
     * The machine's load average over a minute when a run began.
     *
     * @param variant who ran
     * @param workload what ran
     * @param run which run, from 1
     * @param average processes that ran or waited
     */
    public record Load(String variant, String workload, int run, double average) {}
}
