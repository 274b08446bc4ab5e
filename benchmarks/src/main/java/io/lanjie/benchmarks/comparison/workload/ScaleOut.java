package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.process.RunningProgram;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A second instance joins while listings come at a set pace: what their orders notice of it. */
public final class ScaleOut implements Workload {

    private static final String NAME = "scale-out";
    private static final long SEED = 11;
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final double NANOS = 1e9;

    @Override
    public boolean suits(Variant variant) {
        return variant.writesOrders() && variant.scalesByInstances();
    }

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        int perSecond = bench.sizes().eventsPerSecond();
        int seconds = bench.sizes().pacedSeconds();
        PacedEvents events = new PacedEvents(bench, SEED);
        Readings readings = new Readings(bench);
        Usage before = bench.usage();
        long count = events.send(perSecond, seconds);
        long joined = System.nanoTime();
        RunningProgram second = bench.start(2);
        CompletableFuture<Long> spread = CompletableFuture.supplyAsync(() -> awaitSpread(bench, second));
        while (!spread.isDone()) {
            count += events.send(perSecond, 1);
        }
        count += events.send(perSecond, seconds);
        bench.awaitDecided();
        Usage usage = bench.usage().since(before);
        bench.awaitQuiet();
        long spreadAt = spread.join();
        readings.put(Figure.KEY_CHANGES, events.sent().size());
        List<Measurement> measurements = new ArrayList<>();
        measurements.add(during(bench, readings, events, joined, spreadAt).measured(NAME, count, usage));
        bench.stop(second);
        bench.awaitQuiet();
        return measurements;
    }

    private static Readings during(Bench bench, Readings readings, PacedEvents events, long joined, long spread) {
        Latencies before = latencies(bench, events, Long.MIN_VALUE, joined);
        Latencies meanwhile = latencies(bench, events, joined, spread);
        Latencies after = latencies(bench, events, spread, Long.MAX_VALUE);
        before.addTo(readings, Figure.BEFORE_P99_MILLIS);
        after.addTo(readings, Figure.AFTER_P99_MILLIS);
        meanwhile.addTo(readings);
        return readings.put(Figure.SPREAD_SECONDS, (spread - joined) / NANOS);
    }

    private static Latencies latencies(Bench bench, PacedEvents events, long from, long to) {
        return Latencies.of(
                bench,
                events.sent().stream()
                        .filter(event -> event.nanos() >= from && event.nanos() < to)
                        .toList());
    }

    /** Waits until the instances share the partitions evenly and hardly anything waits; returns when that was. */
    private static long awaitSpread(Bench bench, RunningProgram second) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(bench.sizes().patienceSeconds());
        int fair = bench.sizes().partitions() / bench.instances().size();
        while (!bench.topics()
                .isSpread(bench.sizes().threads() * bench.instances().size(), fair)) {
            second.check();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the partitions were not spread in time");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException interruption) {
                throw new IllegalStateException(interruption);
            }
        }
        return System.nanoTime();
    }
}
