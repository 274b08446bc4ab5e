package io.lanjie.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/** When orders on a notice went out, and how long after it was published or took effect, whichever was later. */
final class OrderPace {

    private static final int HALF = 50;
    private static final int NEARLY_ALL = 99;
    private static final int ALL = 100;

    private final LongStream.Builder collected = LongStream.builder();
    private long[] millis;
    private Instant first;
    private Instant last;

    void sent(Instant at) {
        first = first == null || at.isBefore(first) ? at : first;
        last = last == null || at.isAfter(last) ? at : last;
    }

    void took(Duration time) {
        collected.add(Math.max(0, time.toMillis()));
    }

    Optional<Instant> first() {
        return Optional.ofNullable(first);
    }

    Optional<Instant> last() {
        return Optional.ofNullable(last);
    }

    int timed() {
        return sorted().length;
    }

    Duration half() {
        return rank(HALF);
    }

    Duration nearlyAll() {
        return rank(NEARLY_ALL);
    }

    Duration longest() {
        return rank(ALL);
    }

    /** So many of a hundred were as fast. */
    private Duration rank(int percent) {
        long[] all = sorted();
        return Duration.ofMillis(all[(int) Math.ceil(all.length * (double) percent / ALL) - 1]);
    }

    private long[] sorted() {
        if (millis == null) {
            millis = collected.build().toArray();
            Arrays.sort(millis);
        }
        return millis;
    }
}
