package io.lanjie.demo;

import java.time.Duration;
import java.util.Arrays;

/**
 * From the publication of a notice to the decision on an order it causes.
 *
 * @param orders how many were timed
 * @param median half of them were faster
 * @param percentile99 all but one in a hundred were faster
 * @param slowest the slowest
 */
public record Latency(long orders, Duration median, Duration percentile99, Duration slowest) {

    static Latency of(long[] millis) {
        if (millis.length == 0) {
            return new Latency(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        long[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Latency(
                sorted.length, rank(sorted, 50), rank(sorted, 99), Duration.ofMillis(sorted[sorted.length - 1]));
    }

    private static Duration rank(long[] sorted, int percent) {
        int index = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return Duration.ofMillis(sorted[index]);
    }
}
