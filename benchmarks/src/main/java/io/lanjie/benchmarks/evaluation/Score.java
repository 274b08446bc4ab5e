package io.lanjie.benchmarks.evaluation;

/**
 * How many of the things expected were found.
 *
 * @param right found and expected
 * @param wrong found, not expected
 * @param missed expected, not found
 */
public record Score(int right, int wrong, int missed) {

    /** Of nothing. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Share of what was found that is right; 1 when nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Share of what is there that was found; 1 when nothing is there. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** Whether there was nothing to find and nothing was found. */
    public boolean isEmpty() {
        return right + wrong + missed == 0;
    }

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }
}
