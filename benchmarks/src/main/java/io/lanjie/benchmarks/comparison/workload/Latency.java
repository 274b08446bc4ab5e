package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.util.List;

/** From a listing event to its order, at a pace that leaves the application time. */
public final class Latency implements Workload {

    private static final String NAME = "latency";
    private static final long SEED = 7;

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        new PacedEvents(bench, SEED).send(bench.sizes().eventsPerSecond(), 2);
        bench.awaitDecided();
        bench.awaitQuiet();
        Readings readings = new Readings(bench);
        PacedEvents events = new PacedEvents(bench, SEED + 1);
        Usage before = bench.usage();
        long count = events.send(bench.sizes().eventsPerSecond(), bench.sizes().pacedSeconds());
        bench.awaitDecided();
        Usage usage = bench.usage().since(before);
        bench.awaitQuiet();
        Latencies.of(bench, events.sent()).addTo(readings);
        readings.put(Figure.KEY_CHANGES, events.sent().size());
        return List.of(readings.measured(NAME, count, usage));
    }
}
