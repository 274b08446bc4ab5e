package io.lanjie.benchmarks.floor;

import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.benchmarks.comparison.data.Population;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Numbers that somebody has found already. */
final class KnownNumbers implements NumberSource {

    @Override
    public Supplier<Set<String>> prepare(Population population, int listing) {
        Set<String> numbers = new HashSet<>();
        for (int place = 0; place < Population.MOST_NUMBERS; place++) {
            int number = population.carried(listing, place);
            if (number != Numbers.NONE) {
                numbers.add(Numbers.text(number));
            }
        }
        Set<String> known = Set.copyOf(numbers);
        return () -> known;
    }
}
