package io.lanjie.benchmarks.capacity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the product.
 *
 * @param measuredAt when it was measured; empty if it never was
 * @param values what was measured; the rest is assumed
 * @param points what the sloping ones were fitted to
 */
public record Coefficients(String measuredAt, Map<Coefficient, Double> values, List<Point> points) {

    /** Copies what it is given. */
    public Coefficients {
        EnumMap<Coefficient, Double> copy = new EnumMap<>(Coefficient.class);
        copy.putAll(values);
        values = Map.copyOf(copy);
        points = List.copyOf(points);
    }

    /**
     * Something measured at one size.
     *
     * @param figure what, by the key of its figure
     * @param size listings, or orders where it is about a fan-out
     * @param measured the median of the runs, in the figure's unit
     */
    public record Point(String figure, double size, double measured) {}

    /** Nothing measured, all assumed. */
    public static Coefficients assumed() {
        return new Coefficients("", Map.of(), List.of());
    }

    /** The value, measured or assumed. */
    public double value(Coefficient coefficient) {
        return values.getOrDefault(coefficient, coefficient.assumed());
    }

    /** Whether the value was measured. */
    public boolean isMeasured(Coefficient coefficient) {
        return values.containsKey(coefficient);
    }
}
