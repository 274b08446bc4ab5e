package io.lanjie.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Something to show of a measurement, and how a variant compares in it.
 *
 * @param title head of its column, unit included
 * @param value reads it; empty where it was not measured
 * @param ratioTitle what the ratio to lanjie is called; null where a ratio says nothing
 * @param moreIsBetter whether the ratio is turned round, so that above 1 is always dearer or slower than lanjie
 */
record Quantity(String title, Function<Measurement, OptionalDouble> value, String ratioTitle, boolean moreIsBetter) {

    static final Quantity RATE = new Quantity("events/s", Measurement::eventsPerSecond, "time an event", true);
    static final Quantity APPLICATION =
            new Quantity("application us/event", Measurement::applicationMicros, "application CPU", false);
    static final Quantity BROKER = new Quantity("broker us/event", Measurement::brokerMicros, "broker CPU", false);

    /** All that some measurements of one workload have, in a fixed order. */
    static List<Quantity> of(List<Measurement> measurements) {
        List<Quantity> quantities = new ArrayList<>(List.of(RATE, APPLICATION, BROKER));
        Arrays.stream(Figure.values()).map(Quantity::of).forEach(quantities::add);
        measurements.stream()
                .flatMap(measurement -> measurement.figures().keySet().stream())
                .filter(key -> Figure.of(key).isEmpty())
                .distinct()
                .sorted()
                .map(Quantity::undescribed)
                .forEach(quantities::add);
        return quantities.stream()
                .filter(quantity -> measurements.stream()
                        .anyMatch(
                                measurement -> quantity.value.apply(measurement).isPresent()))
                .toList();
    }

    static Quantity of(Figure figure) {
        return new Quantity(
                figure.label(),
                measurement -> measurement.figure(figure),
                figure.isComparable() ? figure.title() : null,
                false);
    }

    private static Quantity undescribed(String key) {
        return new Quantity(
                key,
                measurement -> {
                    Double value = measurement.figures().get(key);
                    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
                },
                null,
                false);
    }

    /** How many times lanjie's value a variant's is; empty if one of them is missing or lanjie's is nothing. */
    OptionalDouble ratio(Measurement variant, Measurement lanjie) {
        OptionalDouble other = value.apply(moreIsBetter ? lanjie : variant);
        OptionalDouble own = value.apply(moreIsBetter ? variant : lanjie);
        return other.isEmpty() || own.isEmpty() || own.getAsDouble() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(other.getAsDouble() / own.getAsDouble());
    }
}
