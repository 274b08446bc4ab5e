package io.lanjie.benchmarks.report;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * What several runs measured.
 *
 * @param median the middle one; of an even number the mean of the two in the middle
 * @param least the smallest
 * @param most the largest
 */
public record Spread(double median, double least, double most) {

    /** The spread of some values; empty if there are none. */
    public static Optional<Spread> of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Optional.of(new Spread(median, sorted[0], sorted[sorted.length - 1]));
    }

    /** As {@code 4.20 (3.80..8.40)}, or the value alone where all runs agree to the digits shown. */
    String text() {
        boolean whole = Numbers.isWhole(median) && Numbers.isWhole(least) && Numbers.isWhole(most);
        return text(whole ? Numbers::whole : Numbers::digits);
    }

    /** The same for ratios, as {@code 4.20x (3.80x..8.40x)}. */
    String times() {
        return text(Numbers::times);
    }

    private String text(DoubleFunction<String> number) {
        String low = number.apply(least);
        String high = number.apply(most);
        String middle = number.apply(median);
        return low.equals(high) ? middle : middle + " (" + low + ".." + high + ")";
    }
}
