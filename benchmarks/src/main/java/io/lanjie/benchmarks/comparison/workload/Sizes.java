package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.data.PopulationSizes;
import java.util.List;

/**
 * How large a comparison is.
 *
 * @param population certificates and listings
 * @param updates listing events of one round of the steady state
 * @param warmUpRounds rounds that come first and are not reported
 * @param rounds rounds that are reported
 * @param eventsPerSecond listing events a second where latency is measured
 * @param pacedSeconds how long that goes on
 * @param partitions partitions of the listings
 * @param threads threads of each instance
 * @param patienceSeconds longest wait for all orders of one phase
 */
public record Sizes(
        PopulationSizes population,
        int updates,
        int warmUpRounds,
        int rounds,
        int eventsPerSecond,
        int pacedSeconds,
        int partitions,
        int threads,
        long patienceSeconds) {

    private static final int THOUSAND = 1_000;
    private static final int SPARE = 20_000;
    private static final double BURST_SHARE = 0.29;
    /** Half of all listings carry the hot certificate instead of their first number, so the others need more of it. */
    private static final double BURST_SHARE_BESIDE_HOT = 0.55;

    /** A few minutes in all. */
    public static Sizes quick() {
        PopulationSizes population =
                new PopulationSizes(100_000, 60_000, SPARE, 5_000, 50_000, List.of(30_000), 3, 3_000, 10, BURST_SHARE);
        return new Sizes(population, 100_000, 2, 3, 1_000, 10, 4, 2, 300);
    }

    /** So short that a build may run it, and long enough that compilation does not cover all else. */
    public static Sizes brief() {
        PopulationSizes population =
                new PopulationSizes(20_000, 40_000, SPARE, 2_000, 20_000, List.of(2_000), 2, 500, 10, BURST_SHARE);
        return new Sizes(population, 60_000, 2, 2, 500, 6, 4, 2, 180);
    }

    /** What the goals were set for; takes hours. */
    public static Sizes full() {
        PopulationSizes population = new PopulationSizes(
                1_000_000,
                100_000,
                SPARE,
                20_000,
                400_000,
                List.of(100_000, 500_000),
                5,
                10_000,
                10,
                BURST_SHARE_BESIDE_HOT);
        return new Sizes(population, 300_000, 3, 3, 2_000, 20, 4, 2, 1_200);
    }

    /** Just enough that every workload has something to do; for tests. */
    public static Sizes tiny() {
        PopulationSizes population =
                new PopulationSizes(4_000, 200, 2_000, 200, 2_000, List.of(500), 2, 100, 10, BURST_SHARE);
        return new Sizes(population, 2_000, 0, 1, 100, 3, 4, 2, 120);
    }

    /** The name of a workload that goes by a number of listings, such as {@code hot-100k}. */
    static String named(String workload, int listings) {
        return workload + "-" + (listings % THOUSAND == 0 ? listings / THOUSAND + "k" : Integer.toString(listings));
    }

    /** The same with another number of listings and certificates; the hot ones keep theirs, as far as there are so many. */
    public Sizes with(int listings, int certificates) {
        PopulationSizes now = population;
        List<Integer> hot = now.hot().stream()
                .map(size -> Math.min(size, listings / 5))
                .distinct()
                .toList();
        PopulationSizes changed = new PopulationSizes(
                listings,
                now.warmUpListings(),
                now.spareListings(),
                certificates,
                now.numbersWithoutCertificate(),
                hot,
                now.wideNotices(),
                Math.min(now.wideListings(), listings / 50),
                now.smallListings(),
                now.burstShare());
        return new Sizes(
                changed,
                updates,
                warmUpRounds,
                rounds,
                eventsPerSecond,
                pacedSeconds,
                partitions,
                threads,
                patienceSeconds);
    }
}
