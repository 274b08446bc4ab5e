package io.lanjie.benchmarks.report;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One run of one variant over one workload.
 *
 * @param variant who ran: {@code lanjie}, {@code dsl}, {@code flink-sql}, {@code floor}, {@code memory}
 * @param workload what ran, such as {@code steady}
 * @param run which run of the same variant and workload, from 1; runs of the same number went side by side in time
 * @param events what was handled: listing events, or orders where a notice was the cause; not negative
 * @param wallSeconds how long it took by the clock
 * @param applicationCpuSeconds CPU of the variant's own processes, user and system
 * @param brokerCpuSeconds CPU of the broker meanwhile
 * @param figures further figures by {@link Figure#key()}, in that figure's unit; absent where not measured
 */
public record Measurement(
        String variant,
        String workload,
        int run,
        long events,
        double wallSeconds,
        double applicationCpuSeconds,
        double brokerCpuSeconds,
        Map<String, Double> figures) {

    private static final double MICROS = 1e6;

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException if run, events or seconds cannot be
     */
    public Measurement {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(workload, "workload");
        if (run < 1 || events < 0 || wallSeconds < 0 || applicationCpuSeconds < 0 || brokerCpuSeconds < 0) {
            throw new IllegalArgumentException("run " + run + " of " + variant + " over " + workload + " with " + events
                    + " events, seconds " + wallSeconds + ", " + applicationCpuSeconds + ", " + brokerCpuSeconds);
        }
        figures = Map.copyOf(figures);
    }

    /** Events a second by the clock; empty if there was no event or no time. */
    public OptionalDouble eventsPerSecond() {
        return events == 0 || wallSeconds == 0 ? OptionalDouble.empty() : OptionalDouble.of(events / wallSeconds);
    }

    /** Microseconds of the application's CPU for each event; empty without events. */
    public OptionalDouble applicationMicros() {
        return micros(applicationCpuSeconds);
    }

    /** Microseconds of the broker's CPU for each event; empty without events. */
    public OptionalDouble brokerMicros() {
        return micros(brokerCpuSeconds);
    }

    /** A further figure, in its unit; empty where it was not measured. */
    public OptionalDouble figure(Figure figure) {
        Double value = figures.get(figure.key());
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private OptionalDouble micros(double seconds) {
        return events == 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds / events * MICROS);
    }
}
