package io.lanjie.demo;

import java.util.List;

/**
 * Chance that can be replayed: the same seed and path always give the same throws. A listing can so be written again at
 * any time instead of being kept.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    static Dice of(long seed, long... path) {
        long state = mix(seed + GOLDEN_GAMMA);
        for (long step : path) {
            state = mix(state ^ (step * GOLDEN_GAMMA + 1));
        }
        return new Dice(state);
    }

    /** A number from 0 up to, not including, the bound. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    /** A number from 0 up to, not including, 1. */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
