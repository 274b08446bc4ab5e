package io.lanjie.benchmarks.report;

import io.lanjie.benchmarks.report.Goal.Formula;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How goals read their values. Whatever compares variants takes runs of the same number, which went side by side. */
final class Formulas {

    private static final String STAR = "*";

    private Formulas() {}

    /** What lanjie measured in the workload of that name, or in all whose names begin so if it ends with a star. */
    static Formula own(String workload, Function<Measurement, OptionalDouble> value) {
        return results -> present(workloads(results, workload)
                .flatMap(name -> results.of(name, Wording.LANJIE))
                .map(value));
    }

    static Formula own(String workload, Figure figure) {
        return own(workload, measurement -> measurement.figure(figure));
    }

    /** What lanjie measured, in whatever workload had it. */
    static Formula own(Figure figure) {
        return results -> present(results.measurements().stream()
                .filter(measurement -> measurement.variant().equals(Wording.LANJIE))
                .map(measurement -> measurement.figure(figure)));
    }

    /** What any variant measured, in whatever workload had it. */
    static Formula anybody(Figure figure) {
        return results -> present(results.measurements().stream().map(measurement -> measurement.figure(figure)));
    }

    /** Lanjie's figure divided by another of lanjie's. */
    static Formula quotient(String workload, Figure dividend, Figure divisor) {
        return own(workload, measurement -> quotient(measurement.figure(dividend), measurement.figure(divisor)));
    }

    /** Lanjie's share of what a peer needed. */
    static Formula share(String workload, String peer, Function<Measurement, OptionalDouble> value) {
        return perRun(
                workload,
                run -> both(
                        run.find(Wording.LANJIE),
                        run.find(peer),
                        (lanjie, other) -> quotient(value.apply(lanjie), value.apply(other))));
    }

    static Formula share(String workload, String peer, Figure figure) {
        return share(workload, peer, measurement -> measurement.figure(figure));
    }

    /** CPU of the application for each event, that of merely reading and decoding it taken off. */
    static Formula apartFromDecoding(String workload) {
        return perRun(workload, run -> apartFromDecoding(run, Wording.LANJIE));
    }

    /** Lanjie's share of the CPU that a peer needed for each event, that of reading and decoding it taken off both. */
    static Formula shareApartFromDecoding(String workload, String peer) {
        return perRun(workload, run -> quotient(apartFromDecoding(run, Wording.LANJIE), apartFromDecoding(run, peer)));
    }

    /** Lanjie's share of a figure summed over all workloads that both ran, run by run. */
    static Formula shareOfSums(String peer, Figure figure) {
        return results -> {
            List<Integer> runs = results.measurements().stream()
                    .map(Measurement::run)
                    .distinct()
                    .toList();
            return present(runs.stream().map(run -> shareOfSums(results, run, peer, figure)));
        };
    }

    private static OptionalDouble shareOfSums(Results results, int run, String peer, Figure figure) {
        double own = 0;
        double other = 0;
        for (String workload : results.workloads()) {
            OptionalDouble mine = figure(results.find(workload, Wording.LANJIE, run), figure);
            OptionalDouble theirs = figure(results.find(workload, peer, run), figure);
            if (mine.isPresent() && theirs.isPresent()) {
                own += mine.getAsDouble();
                other += theirs.getAsDouble();
            }
        }
        return quotient(OptionalDouble.of(own), OptionalDouble.of(other));
    }

    private static OptionalDouble figure(Optional<Measurement> measurement, Figure figure) {
        return measurement.map(found -> found.figure(figure)).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble apartFromDecoding(Run run, String variant) {
        return both(
                run.find(variant),
                run.find(Wording.FLOOR),
                (own, floor) -> difference(own.applicationMicros(), floor.applicationMicros()));
    }

    private static Formula perRun(String workload, Function<Run, OptionalDouble> value) {
        return results -> present(workloads(results, workload)
                .flatMap(name -> results.runs(name).stream().map(run -> value.apply(new Run(results, name, run)))));
    }

    /** The workload of that name, or those whose names begin so if the name ends with a star. */
    private static Stream<String> workloads(Results results, String wanted) {
        return results.workloads().stream()
                .filter(name -> wanted.endsWith(STAR)
                        ? name.startsWith(wanted.substring(0, wanted.length() - 1))
                        : name.equals(wanted));
    }

    private static OptionalDouble both(Optional<Measurement> one, Optional<Measurement> other, Pairing pairing) {
        return one.isEmpty() || other.isEmpty() ? OptionalDouble.empty() : pairing.value(one.get(), other.get());
    }

    private static OptionalDouble difference(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() - other.getAsDouble());
    }

    private static OptionalDouble quotient(OptionalDouble dividend, OptionalDouble divisor) {
        return dividend.isEmpty() || divisor.isEmpty() || divisor.getAsDouble() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(dividend.getAsDouble() / divisor.getAsDouble());
    }

    private static DoubleStream present(Stream<OptionalDouble> values) {
        return values.filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble);
    }

    private record Run(Results results, String workload, int run) {

        Optional<Measurement> find(String variant) {
            return results.find(workload, variant, run);
        }
    }

    private interface Pairing {
        OptionalDouble value(Measurement one, Measurement other);
    }
}
