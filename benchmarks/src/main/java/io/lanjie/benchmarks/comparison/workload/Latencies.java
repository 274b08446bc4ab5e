package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.report.Figure;
import java.util.List;

/** How long events took until their orders could be read, in milliseconds. */
final class Latencies {

    private static final double NANOS_OF_A_MILLI = 1e6;

    private final Percentiles millis = new Percentiles();

    private Latencies() {}

    /** Of these events; call it when all are decided. */
    static Latencies of(Bench bench, List<PacedEvents.Sent> events) {
        Latencies latencies = new Latencies();
        for (PacedEvents.Sent event : events) {
            long ordered = bench.ledger().rightSince(event.listing());
            latencies.millis.add((ordered - event.nanos()) / NANOS_OF_A_MILLI);
        }
        return latencies;
    }

    /** Puts the 99th percentile where it says; nothing, if there was no event. */
    void addTo(Readings readings, Figure figure) {
        if (millis.count() > 0) {
            readings.put(figure, millis.at(0.99));
        }
    }

    void addTo(Readings readings) {
        readings.put(Figure.P50_MILLIS, millis.at(0.5))
                .put(Figure.P99_MILLIS, millis.at(0.99))
                .put(Figure.MAX_MILLIS, millis.at(1));
    }
}
