package io.lanjie.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * All measurements of one comparison.
 *
 * @param environment where it was measured
 * @param measurements in the order in which they were made
 */
public record Results(Environment environment, List<Measurement> measurements) {

    /** Copies what it is given. */
    public Results {
        measurements = List.copyOf(measurements);
    }

    /** Names of the workloads, in the order in which they are shown. */
    public List<String> workloads() {
        return measurements.stream()
                .map(Measurement::workload)
                .distinct()
                .sorted(Wording.workloads())
                .toList();
    }

    /** Names of the variants that ran a workload, in the order in which they are shown. */
    public List<String> variants(String workload) {
        return of(workload)
                .map(Measurement::variant)
                .distinct()
                .sorted(Wording.variants())
                .toList();
    }

    /** Numbers of the runs of a workload, ascending. */
    public List<Integer> runs(String workload) {
        return of(workload).map(Measurement::run).distinct().sorted().toList();
    }

    /** All measurements of a workload. */
    public Stream<Measurement> of(String workload) {
        return measurements.stream()
                .filter(measurement -> measurement.workload().equals(workload));
    }

    /** All runs of a variant over a workload. */
    public Stream<Measurement> of(String workload, String variant) {
        return of(workload).filter(measurement -> measurement.variant().equals(variant));
    }

    /** One run; empty if it did not take place. */
    public Optional<Measurement> find(String workload, String variant, int run) {
        return of(workload, variant)
                .filter(measurement -> measurement.run() == run)
                .findFirst();
    }

    Optional<Spread> spread(String workload, String variant, Quantity quantity) {
        return Spread.of(of(workload, variant)
                .map(quantity.value())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble));
    }

    /** How many times lanjie's value that of a variant is, each run beside lanjie's run of the same number. */
    Optional<Spread> ratio(String workload, String variant, Quantity quantity) {
        return Spread.of(of(workload, variant)
                .flatMap(measurement -> find(workload, Wording.LANJIE, measurement.run())
                        .map(lanjie -> quantity.ratio(measurement, lanjie))
                        .stream())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble));
    }
}
