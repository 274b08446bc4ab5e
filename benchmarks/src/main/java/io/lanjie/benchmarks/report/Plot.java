package io.lanjie.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Groups of bars.
 *
 * @param name of the file, without its ending
 * @param title what is shown
 * @param unit unit of the heights
 * @param groups labels below the groups
 * @param series a bar in each group for each of them
 */
record Plot(String name, String title, String unit, List<String> groups, List<Series> series) {

    /**
     * Bars of one colour.
     *
     * @param name in the legend
     * @param heights one for each group; empty where there is none
     */
    record Series(String name, List<Optional<Double>> heights) {}

    boolean isEmpty() {
        return series.isEmpty();
    }

    double least() {
        return heights().min().orElse(1);
    }

    double most() {
        return heights().max().orElse(1);
    }

    private DoubleStream heights() {
        return series.stream()
                .flatMap(one -> one.heights().stream())
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue);
    }
}
