package io.lanjie.benchmarks.comparison.oracle;

/**
 * Sets of certificate numbers as one number each, so that a million of them can be compared: the sum of their scattered
 * members, whatever their order. The empty set is 0.
 */
public final class Signature {

    /** Of no numbers at all: the listing may stay. */
    public static final long EMPTY = 0;

    private Signature() {}

    /** What a member adds. */
    public static long of(int number) {
        return scattered(number);
    }

    /** What a member adds that is in a state. */
    static long of(int number, CharSequence state) {
        return scattered(of(number) + state.toString().hashCode());
    }

    private static long scattered(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
