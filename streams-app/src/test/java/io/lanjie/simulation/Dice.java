package io.lanjie.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance, from a seed. */
final class Dice {

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Each of them with that chance. */
    <T> List<T> some(List<T> of, int chance) {
        List<T> some = new ArrayList<>();
        for (T one : of) {
            if (percent(chance)) {
                some.add(one);
            }
        }
        return some;
    }
}
