package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.data.Population;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * New versions of listings, of which 95 of a hundred change nothing that matters; the others carry another certificate
 * number. They are written while the application is halted, so that it then works at its own speed and the writing costs
 * it no CPU. Rounds that come first let it warm up.
 */
public final class Steady implements Workload {

    private static final String NAME = "steady";
    private static final double WITH_ANOTHER_NUMBER = 0.05;
    private static final long SEED = 5;
    /** The broker gives up an instance that is silent for longer than ten seconds. */
    private static final long LONGEST_HALT = TimeUnit.SECONDS.toNanos(6);

    @Override
    public boolean suits(Variant variant) {
        return true;
    }

    @Override
    public List<Measurement> run(Bench bench) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < bench.sizes().warmUpRounds(); round++) {
            round(bench, random);
            bench.awaitQuiet();
        }
        Readings readings = new Readings(bench);
        Round sum = new Round(0, 0, Usage.NONE);
        for (int round = 0; round < bench.sizes().rounds(); round++) {
            sum = sum.plus(round(bench, random));
            bench.awaitQuiet();
        }
        readings.put(Figure.KEY_CHANGES, sum.keyChanges());
        new Footprint(bench).addMemory(readings);
        return List.of(readings.measured(NAME, sum.events(), sum.usage()));
    }

    private record Round(long events, long keyChanges, Usage usage) {

        Round plus(Round other) {
            return new Round(events + other.events, keyChanges + other.keyChanges, usage.plus(other.usage));
        }
    }

    private static Round round(Bench bench, SplittableRandom random) throws InterruptedException {
        List<ProducerRecord<byte[], byte[]>> events =
                new ArrayList<>(bench.sizes().updates());
        long keyChanges = 0;
        while (events.size() < bench.sizes().updates()) {
            int listing = random.nextInt(bench.population().firstSpare());
            if (random.nextDouble() < WITH_ANOTHER_NUMBER) {
                listing = nextThatMayExchange(bench, listing);
                bench.exchange(listing, bench.population().draw(random));
                keyChanges++;
            } else {
                bench.touch(listing);
            }
            events.add(bench.writer().encode(listing));
        }
        Round sum = new Round(0, keyChanges, Usage.NONE);
        for (int sent = 0; sent < events.size(); sent = Math.toIntExact(sum.events())) {
            sum = sum.plus(portion(bench, events, sent));
        }
        return sum;
    }

    /** Listings that are blocked, or that a later workload counts on, keep what they carry. */
    private static int nextThatMayExchange(Bench bench, int from) {
        Population population = bench.population();
        int listing = from;
        while (!population.mayExchange(listing) || bench.ledger().blocked(listing)) {
            listing = (listing + 1) % population.firstSpare();
            if (listing == from) {
                throw new IllegalStateException("no listing may carry another number");
            }
        }
        return listing;
    }

    /** Sends as many of the events as can be written during one halt. */
    private static Round portion(Bench bench, List<ProducerRecord<byte[], byte[]>> events, int from)
            throws InterruptedException {
        bench.pause();
        long end = System.nanoTime() + LONGEST_HALT;
        int next = from;
        while (next < events.size() && System.nanoTime() < end) {
            bench.writer().send(events.get(next));
            next++;
        }
        bench.mark();
        bench.resume();
        Usage before = bench.usage();
        bench.awaitDecided();
        return new Round(next - from, 0, bench.usage().since(before));
    }
}
