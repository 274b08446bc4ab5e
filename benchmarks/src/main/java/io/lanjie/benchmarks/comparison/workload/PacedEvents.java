package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.data.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Listing events at a set pace, of which a quarter cause an order as long as enough listings are not blocked; remembers when each of these was sent. */
final class PacedEvents {

    private static final double CAUSES_AN_ORDER = 0.25;
    private static final int MOST_TRIES = 1_000;

    private final Bench bench;
    private final SplittableRandom random;
    private final List<Sent> sent = new ArrayList<>();

    /**
     * An event that causes an order.
     *
     * @param listing the listing
     * @param nanos when it was sent
     */
    record Sent(int listing, long nanos) {}

    PacedEvents(Bench bench, long seed) {
        this.bench = bench;
        this.random = new SplittableRandom(seed);
    }

    /** Sends so many events for so long; returns their number. */
    long send(int perSecond, int seconds) {
        long events = (long) perSecond * seconds;
        long begin = System.nanoTime();
        for (long event = 0; event < events; event++) {
            awaitMoment(begin + event * TimeUnit.SECONDS.toNanos(1) / perSecond);
            sendOne();
        }
        bench.writer().flush();
        return events;
    }

    /** What caused an order, in the order it was sent. */
    List<Sent> sent() {
        return sent;
    }

    private void sendOne() {
        OptionalInt unblocked = random.nextDouble() < CAUSES_AN_ORDER ? unblocked() : OptionalInt.empty();
        if (unblocked.isPresent()) {
            int listing = unblocked.getAsInt();
            bench.exchange(listing, bench.population().numbers().popular().draw(random));
            sent.add(new Sent(listing, System.nanoTime()));
            bench.writer().sendListing(listing);
        } else {
            int listing = random.nextInt(bench.population().firstSpare());
            bench.touch(listing);
            bench.writer().sendListing(listing);
        }
    }

    /** A listing that an order may come of; empty if there are hardly any left. */
    private OptionalInt unblocked() {
        Population population = bench.population();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int listing = random.nextInt(population.firstSpare());
            if (population.mayExchange(listing) && !bench.ledger().blocked(listing)) {
                return OptionalInt.of(listing);
            }
        }
        return OptionalInt.empty();
    }

    private static void awaitMoment(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
