package io.lanjie.benchmarks.capacity;

import io.lanjie.benchmarks.capacity.Coefficients.Point;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.benchmarks.report.Results;
import io.lanjie.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes the model's coefficients out of results of one size or several, all of lanjie. */
public final class Fit {

    private static final String LANJIE = "lanjie";
    private static final String BULK = "bulk";
    private static final String STEADY = "steady";
    private static final String HOT = "hot-";
    private static final String RELEASE = "-release";
    private static final String RESTORE = "restore";
    private static final double MICROS = 1e6;
    private static final double MEBIBYTE = 1 << 20;

    private final List<Results> results;
    private final Map<Coefficient, Double> values = new EnumMap<>(Coefficient.class);
    private final List<Point> points = new ArrayList<>();

    private Fit(List<Results> results) {
        this.results = results;
    }

    /**
     * The coefficients that follow from results. What none of them measured stays assumed.
     *
     * @throws IllegalArgumentException without results
     */
    public static Coefficients to(List<Results> results) {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("Coefficients need results");
        }
        Fit fit = new Fit(List.copyOf(results));
        fit.costs();
        fit.bytes();
        fit.lines();
        Results last = results.get(results.size() - 1);
        fit.values.put(Coefficient.MEASURED_CORES, (double) last.environment().cores());
        return new Coefficients(last.environment().measuredAt(), fit.values, fit.points);
    }

    private void costs() {
        median(Coefficient.CHANGED_MICROS, of(BULK), Measurement::applicationMicros);
        median(Coefficient.ORDER_MICROS, of(HOT), Measurement::applicationMicros);
        median(Coefficient.BROKER_MICROS, of(STEADY), Measurement::brokerMicros);
        Double changed = values.get(Coefficient.CHANGED_MICROS);
        if (changed != null) {
            median(Coefficient.UNCHANGED_MICROS, of(STEADY), measurement -> unchanged(measurement, changed));
        }
    }

    private void bytes() {
        median(Coefficient.DISK_BYTES, of(RESTORE), measurement -> measurement.figure(Figure.DISK_BYTES_PER_LISTING));
        median(
                Coefficient.CHANGELOG_BYTES,
                of(BULK),
                measurement -> each(measurement, Figure.CHANGELOG_BYTES, Figure.LISTINGS));
        median(
                Coefficient.LISTING_BYTES,
                of(BULK),
                measurement -> each(measurement, Figure.LISTING_BYTES, Figure.LISTINGS));
        median(Coefficient.ORDER_BYTES, of(BULK), measurement -> each(measurement, Figure.ORDER_BYTES, Figure.ORDERS));
    }

    private void lines() {
        line(BULK, Figure.RESIDENT_MIB, Figure.LISTINGS)
                .ifPresent(line -> put(line, Coefficient.RESIDENT_BASE_MIB, Coefficient.RESIDENT_BYTES, MEBIBYTE));
        line(RESTORE, Figure.RESTORE_SECONDS, Figure.LISTINGS)
                .ifPresent(line -> put(line, Coefficient.RESTORE_BASE_SECONDS, Coefficient.RESTORE_MICROS, MICROS));
        line(HOT, Figure.LAST_ORDER_SECONDS, Figure.ORDERS)
                .ifPresent(line -> put(line, Coefficient.FAN_OUT_BASE_SECONDS, Coefficient.FAN_OUT_MICROS, MICROS));
    }

    private void put(Line line, Coefficient base, Coefficient slope, double scale) {
        values.put(base, line.base());
        values.put(slope, line.slope() * scale);
    }

    /** Steady events are mostly unchanged; those that are not cost as much as a new listing. */
    private static OptionalDouble unchanged(Measurement measurement, double changedMicros) {
        OptionalDouble all = measurement.applicationMicros();
        OptionalDouble changes = measurement.figure(Figure.KEY_CHANGES);
        if (all.isEmpty() || changes.isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = changes.getAsDouble() / measurement.events();
        return OptionalDouble.of(Math.max(0, (all.getAsDouble() - share * changedMicros) / (1 - share)));
    }

    private static OptionalDouble each(Measurement measurement, Figure sum, Figure count) {
        OptionalDouble whole = measurement.figure(sum);
        OptionalDouble parts = measurement.figure(count);
        return whole.isEmpty() || parts.isEmpty() || parts.getAsDouble() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(whole.getAsDouble() / parts.getAsDouble());
    }

    private void median(
            Coefficient coefficient, Stream<Measurement> measurements, Function<Measurement, OptionalDouble> value) {
        median(measurements, value).ifPresent(median -> values.put(coefficient, median));
    }

    private static Optional<Double> median(
            Stream<Measurement> measurements, Function<Measurement, OptionalDouble> value) {
        return Spread.of(measurements
                        .map(value)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble))
                .map(Spread::median);
    }

    /** A point for each workload of each of the results, the medians of its runs. */
    private Optional<Line> line(String workload, Figure height, Figure size) {
        List<Point> found = new ArrayList<>();
        for (Results one : results) {
            one.workloads().stream().filter(name -> isOf(name, workload)).forEach(name -> {
                Optional<Double> at = median(one.of(name, LANJIE), measurement -> measurement.figure(size));
                Optional<Double> measured = median(one.of(name, LANJIE), measurement -> measurement.figure(height));
                if (at.isPresent() && measured.isPresent() && measured.get() > 0) {
                    found.add(new Point(height.key(), at.get(), measured.get()));
                }
            });
        }
        points.addAll(found);
        return found.isEmpty() ? Optional.empty() : Optional.of(Line.through(found));
    }

    private Stream<Measurement> of(String workload) {
        return results.stream()
                .flatMap(one -> one.measurements().stream())
                .filter(measurement -> measurement.variant().equals(LANJIE))
                .filter(measurement -> isOf(measurement.workload(), workload));
    }

    /** A release costs less than what it releases, and would only blur the line. */
    private static boolean isOf(String name, String workload) {
        return name.startsWith(workload) && !name.endsWith(RELEASE);
    }
}
