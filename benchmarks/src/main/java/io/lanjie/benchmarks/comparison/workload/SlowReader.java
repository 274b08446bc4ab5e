package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.data.ListingIds;
import io.lanjie.benchmarks.comparison.process.SlowConsumer;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import io.lanjie.kafka.TopicNames;
import java.util.List;

/** One marketplace reads its orders a few a second: what the others notice of it. */
public final class SlowReader implements Workload {

    private static final String NAME = "slow-reader";
    private static final String SLOW = "jd";
    private static final long SEED = 13;

    @Override
    public boolean suits(Variant variant) {
        return variant.writesOrders() && variant.writesByMarketplace();
    }

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        PacedEvents without = new PacedEvents(bench, SEED);
        Readings readings = new Readings(bench);
        send(bench, without);
        PacedEvents with = new PacedEvents(bench, SEED + 1);
        Usage before = bench.usage();
        long count;
        try (SlowConsumer slow = SlowConsumer.start(
                bench.cluster().bootstrapServers(), TopicNames.live().orders(SLOW))) {
            count = send(bench, with);
            slow.check();
        }
        Usage usage = bench.usage().since(before);
        bench.awaitQuiet();
        others(bench, without).addTo(readings, Figure.BEFORE_P99_MILLIS);
        others(bench, with).addTo(readings);
        return List.of(readings.measured(NAME, count, usage));
    }

    private static long send(Bench bench, PacedEvents events) throws InterruptedException {
        long count = events.send(bench.sizes().eventsPerSecond(), bench.sizes().pacedSeconds());
        bench.awaitDecided();
        return count;
    }

    private static Latencies others(Bench bench, PacedEvents events) {
        return Latencies.of(
                bench,
                events.sent().stream()
                        .filter(event ->
                                !ListingIds.marketplace(event.listing()).equals(SLOW))
                        .toList());
    }
}
