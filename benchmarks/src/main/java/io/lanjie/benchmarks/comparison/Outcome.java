package io.lanjie.benchmarks.comparison;

import io.lanjie.benchmarks.report.Environment;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What came of a comparison, as it grows. */
public final class Outcome {

    private static final String ALL_WORKLOADS = "all";

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Environment.Load> loads = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    void began(String variant, int run, OptionalDouble load) {
        load.ifPresent(average -> loads.add(new Environment.Load(variant, ALL_WORKLOADS, run, average)));
    }

    void measured(Measurement measurement) {
        measurements.add(measurement);
    }

    void failed(String what) {
        failures.add(what);
    }

    /** What was measured, in that order. */
    public List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    /** How busy the machine was when each variant began. */
    public List<Environment.Load> loads() {
        return List.copyOf(loads);
    }

    /** Variants that did not come through, and why. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Whether every variant came through, with every listing decided as it has to be. */
    public boolean allRight() {
        return failures.isEmpty()
                && measurements.stream()
                        .noneMatch(measurement ->
                                measurement.figure(Figure.WRONG_LISTINGS).orElse(0) > 0);
    }
}
