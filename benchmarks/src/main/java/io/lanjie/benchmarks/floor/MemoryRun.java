package io.lanjie.benchmarks.floor;

import io.lanjie.benchmarks.comparison.data.ListingIds;
import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.benchmarks.comparison.data.Population;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.report.Figure;
import io.lanjie.benchmarks.report.Measurement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One run of the join in memory over all that the comparison's data have for it. */
final class MemoryRun {

    private static final int SLICE = 10_000;
    private static final double EXCHANGED = 0.05;

    private final String variant;
    private final int run;
    private final Sizes sizes;
    private final NumberSource source;
    private final Population population;
    private final SplittableRandom random;
    private final HashJoin join = new HashJoin();

    MemoryRun(String variant, int run, Sizes sizes, long seed, NumberSource source) {
        this.variant = variant;
        this.run = run;
        this.sizes = sizes;
        this.source = source;
        this.population = new Population(sizes.population(), seed);
        this.random = new SplittableRandom(seed);
    }

    List<Measurement> measure() {
        population.numbers().struckFromTheStart().forEach(number -> join.strike(Numbers.text(number)));
        List<Measurement> measurements = new ArrayList<>();
        put(IntStream.range(0, population.firstOfBulk()), new Stopwatch(), population::add);
        measurements.add(
                listings("bulk", IntStream.range(population.firstOfBulk(), population.firstSpare()), population::add));
        updates(sizes.warmUpRounds(), new Stopwatch());
        Stopwatch steady = new Stopwatch();
        int orders = updates(sizes.rounds(), steady);
        measurements.add(measurement("steady", (long) sizes.rounds() * sizes.updates(), orders, steady));
        for (int rank = 0; rank < sizes.population().hot().size(); rank++) {
            String number = Numbers.text(population.numbers().hot(rank));
            String workload = hot(sizes.population().hot().get(rank));
            measurements.add(fanOut(workload, () -> join.strike(number)));
            measurements.add(fanOut(workload + "-release", () -> join.reinstate(number)));
        }
        return measurements;
    }

    /** How many listings the join says are blocked. */
    int blocked() {
        return join.blocked();
    }

    /** The listings it was told of. */
    Population population() {
        return population;
    }

    private Measurement listings(String workload, IntStream listings, Change change) {
        int[] all = listings.toArray();
        Stopwatch watch = new Stopwatch();
        return measurement(workload, all.length, put(IntStream.of(all), watch, change), watch);
    }

    private int updates(int rounds, Stopwatch watch) {
        IntStream listings =
                IntStream.range(0, rounds * sizes.updates()).map(event -> random.nextInt(population.firstSpare()));
        return put(listings, watch, this::update);
    }

    private void update(int listing) {
        if (random.nextDouble() < EXCHANGED && population.mayExchange(listing)) {
            population.exchange(listing, population.draw(random));
        } else {
            population.touch(listing);
        }
    }

    private Measurement fanOut(String workload, IntSupplier change) {
        Stopwatch watch = new Stopwatch();
        watch.start();
        int orders = change.getAsInt();
        watch.stop();
        return measurement(workload, orders, orders, watch);
    }

    /** As the comparison names it. */
    private static String hot(int listings) {
        return "hot-" + (listings % 1_000 == 0 ? listings / 1_000 + "k" : Integer.toString(listings));
    }

    /** What is not to be measured is done for a slice at once, and then the slice is put. */
    private int put(IntStream listings, Stopwatch watch, Change change) {
        int[] all = listings.toArray();
        int orders = 0;
        for (int from = 0; from < all.length; from += SLICE) {
            int to = Math.min(all.length, from + SLICE);
            List<Version> slice = new ArrayList<>(to - from);
            for (int index = from; index < to; index++) {
                change.apply(all[index]);
                String key = new String(ListingIds.key(all[index]), StandardCharsets.US_ASCII);
                slice.add(new Version(key, source.prepare(population, all[index])));
            }
            watch.start();
            for (Version version : slice) {
                orders += join.put(version.listing, version.numbers.get());
            }
            watch.stop();
        }
        return orders;
    }

    private Measurement measurement(String workload, long events, int orders, Stopwatch watch) {
        return new Measurement(
                variant,
                workload,
                run,
                events,
                watch.seconds(),
                watch.cpuSeconds(),
                0,
                Map.of(Figure.ORDERS.key(), (double) orders));
    }

    private record Version(String listing, Supplier<Set<String>> numbers) {}

    /** What becomes of a listing before it is put. */
    private interface Change {
        void apply(int listing);
    }
}
