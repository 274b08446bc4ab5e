package io.lanjie.benchmarks.comparison.data;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Certificate numbers that play the same part.
 *
 * @param first the first
 * @param end one more than the last
 */
public record NumberRange(int first, int end) {

    /**
     * Checks that there is at least one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public NumberRange {
        if (first >= end) {
            throw new IllegalArgumentException("no numbers from " + first + " to " + end);
        }
    }

    /** How many there are. */
    public int size() {
        return end - first;
    }

    /** All of them. */
    public IntStream all() {
        return IntStream.range(first, end);
    }

    /** One of them. */
    public int draw(SplittableRandom random) {
        return random.nextInt(first, end);
    }
}
