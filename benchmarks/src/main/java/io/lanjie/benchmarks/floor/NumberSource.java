package io.lanjie.benchmarks.floor;

import io.lanjie.benchmarks.comparison.data.Population;
import java.util.Set;
import java.util.function.Supplier;

/** Where the join gets a listing's numbers from. */
interface NumberSource {

    /**
     * Makes ready what is not to be measured, for the listing as it is now.
     *
     * @return what is to be measured: the numbers of the listing
     */
    Supplier<Set<String>> prepare(Population population, int listing);
}
