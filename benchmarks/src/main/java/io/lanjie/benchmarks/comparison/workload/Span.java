package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.oracle.Ledger;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

/**
 * When the first and the last of some listings became right, by {@link System#nanoTime()}.
 *
 * @param first the first
 * @param last the last
 */
record Span(long first, long last) {

    private static final double NANOS = 1e9;

    static Span of(Ledger ledger, IntStream listings) {
        LongSummaryStatistics times = listings.mapToLong(ledger::rightSince).summaryStatistics();
        return new Span(times.getMin(), times.getMax());
    }

    double firstSecondsAfter(long nanos) {
        return (first - nanos) / NANOS;
    }

    double lastSecondsAfter(long nanos) {
        return (last - nanos) / NANOS;
    }
}
