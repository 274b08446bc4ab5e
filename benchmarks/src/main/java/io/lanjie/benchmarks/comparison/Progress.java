package io.lanjie.benchmarks.comparison;

import io.lanjie.benchmarks.report.Measurement;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is told of a measurement as soon as it is there, long before the report. */
final class Progress {

    private Progress() {}

    static String line(Measurement measurement) {
        String figures = new TreeMap<>(measurement.figures())
                .entrySet().stream()
                        .map(figure -> figure.getKey() + " " + number(figure.getValue()))
                        .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "  %s %s: %,d events in %.1f s, CPU an event %.1f us, broker %.1f us; %s",
                measurement.variant(),
                measurement.workload(),
                measurement.events(),
                measurement.wallSeconds(),
                measurement.applicationMicros().orElse(0),
                measurement.brokerMicros().orElse(0),
                figures);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
