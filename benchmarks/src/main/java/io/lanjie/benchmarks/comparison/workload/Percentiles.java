package io.lanjie.benchmarks.comparison.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values, and what share of them is no greater than what. */
final class Percentiles {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int count() {
        return values.size();
    }

    /**
     * The smallest value that so many are no greater than.
     *
     * @param share above 0, up to 1
     * @throws IllegalStateException without values
     */
    double at(double share) {
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
