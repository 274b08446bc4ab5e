package io.lanjie.benchmarks.report;

import io.lanjie.benchmarks.report.Goal.Kind;
import io.lanjie.benchmarks.report.Verdict.Outcome;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The goals that were set for speed and scale, with real schemas, matcher and evidence, exactly once, on two cores. */
public final class Goals {

    private static final String STEADY = "steady";
    private static final String HOT = "hot-100k";
    private static final String ANY_HOT = "hot-*";
    private static final String LATENCY = "latency";
    private static final double MILLION = 1_000_000;

    private static final List<Goal> ALL = List.of(
            share(
                    "steady-beside-dsl",
                    "steady, CPU apart from decoding, share of the DSL's",
                    0.2,
                    "an unchanged listing must cost a comparison, not a join",
                    Formulas.shareApartFromDecoding(STEADY, Wording.DSL)),
            share(
                    "steady-beside-flink",
                    "steady, CPU apart from decoding, share of Flink SQL's",
                    0.05,
                    "the same, beside state read and written for each update",
                    Formulas.shareApartFromDecoding(STEADY, Wording.FLINK)),
            amount(
                    "steady-micros",
                    "steady, CPU apart from decoding, for each event",
                    6,
                    "us",
                    "a core then decides over 150,000 listings a second beside decoding them",
                    Formulas.apartFromDecoding(STEADY)),
            share(
                    "steady-beside-floor",
                    "steady, CPU in whole, times that of reading and decoding alone",
                    2,
                    "deciding costs no more than reading",
                    Formulas.share(STEADY, Wording.FLOOR, Measurement::applicationMicros)),
            share(
                    "bulk-beside-dsl",
                    "bulk, CPU for each listing, share of the DSL's",
                    1.0 / 3,
                    "a first load must not take a night",
                    Formulas.share("bulk", Wording.DSL, Measurement::applicationMicros)),
            amount(
                    "hot-first-order",
                    "100,000 listings of one certificate, first order",
                    0.5,
                    "s",
                    "orders go out while the fan-out runs",
                    Formulas.own(HOT, Figure.FIRST_ORDER_SECONDS)),
            share(
                    "hot-last-order",
                    "very many listings of one certificate, last order, share of the DSL's time",
                    1.0 / 3,
                    "all tasks fan out at once",
                    Formulas.share(ANY_HOT, Wording.DSL, Figure.LAST_ORDER_SECONDS)),
            amount(
                    "hot-other-notice",
                    "another notice during such a fan-out, however large, last order",
                    1,
                    "s",
                    "a large notice must not hold up a small one",
                    Formulas.own(ANY_HOT, Figure.OTHER_NOTICE_SECONDS)),
            never(
                    "fenced-producers",
                    "producers fenced",
                    "a fenced producer means that work is done again, and again",
                    Formulas.own(Figure.FENCED_PRODUCERS)),
            amount(
                    "latency-p50",
                    "listing to order, p50",
                    70,
                    "ms",
                    "half a commit interval, and what it takes to get there",
                    Formulas.own(LATENCY, Figure.P50_MILLIS)),
            amount(
                    "latency-p99",
                    "listing to order, p99",
                    150,
                    "ms",
                    "a commit interval, and what it takes to get there",
                    Formulas.own(LATENCY, Figure.P99_MILLIS)),
            share(
                    "latency-p50-beside-dsl",
                    "listing to order, p50, share of the DSL's",
                    0.2,
                    "one transaction on the way in place of five",
                    Formulas.share(LATENCY, Wording.DSL, Figure.P50_MILLIS)),
            share(
                    "latency-p99-beside-dsl",
                    "listing to order, p99, share of the DSL's",
                    0.2,
                    "one transaction on the way in place of five",
                    Formulas.share(LATENCY, Wording.DSL, Figure.P99_MILLIS)),
            amount(
                    "notice-p99",
                    "notice with 10,000 listings, last order, p99",
                    2,
                    "s",
                    "what a regulator sees",
                    Formulas.own("notice-10k", Figure.NOTICE_P99_SECONDS)),
            never(
                    "idle-orders",
                    "orders that change nothing",
                    "an order is sent because the standing changed, never else",
                    Formulas.own(Figure.ORDERS_THAT_CHANGE_NOTHING)),
            never(
                    "wrong-listings",
                    "listings whose last order is not what the oracle says, in any variant",
                    "speed of wrong decisions means nothing",
                    Formulas.anybody(Figure.WRONG_LISTINGS)),
            share(
                    "internal-records",
                    "internal records of a run, share of the DSL's",
                    0.2,
                    "each is written, replicated, read and kept by brokers",
                    Formulas.shareOfSums(Wording.DSL, Figure.INTERNAL_RECORDS)),
            amount(
                    "changelog-records",
                    "steady, listing changelog records for each event that changes keys",
                    1,
                    "",
                    "one record where keys change, none where they do not",
                    Formulas.quotient(STEADY, Figure.LISTING_CHANGELOG_RECORDS, Figure.KEY_CHANGES)),
            amount(
                    "disk",
                    "state on disk for each listing in scope",
                    400,
                    "B",
                    "500 million listings then fit 200 GB of disk over all instances",
                    Formulas.own("restore", Figure.DISK_BYTES_PER_LISTING)),
            amount(
                    "memory",
                    "memory of the application with 1,000,000 listings or more",
                    1536,
                    "MiB",
                    "fits the smallest machine that runs it",
                    Formulas.own("bulk", Goals::residentWithMillion)),
            share(
                    "restore",
                    "restore, times that of merely reading the changelogs",
                    2,
                    "what a lost disk costs is bounded by the network",
                    Formulas.quotient("restore", Figure.RESTORE_SECONDS, Figure.CHANGELOG_READ_SECONDS)));

    private Goals() {}

    /** All of them. */
    public static List<Goal> all() {
        return ALL;
    }

    /** Judges results by all of them. */
    public static List<Verdict> judge(Results results) {
        return ALL.stream().map(goal -> goal.judge(results)).toList();
    }

    /**
     * Checks some goals with a margin, for a build that must notice when speed is thrown away, and not when a machine has
     * a bad day.
     *
     * @param results what was measured
     * @param names goals to check; each of them must have been measured
     * @param margin how many times the bound is tolerated, from 1; what must not happen gets no margin
     * @return a sentence for each goal that is missed beyond the margin or was not measured; empty if all is well
     * @throws IllegalArgumentException if there is no goal of one of the names
     */
    public static List<String> violations(Results results, Set<String> names, double margin) {
        List<Goal> chosen =
                ALL.stream().filter(goal -> names.contains(goal.name())).toList();
        if (chosen.size() != names.size()) {
            throw new IllegalArgumentException("No goals of some of the names " + names);
        }
        return chosen.stream()
                .map(goal -> goal.relaxed(margin).judge(results))
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .map(Verdict::sentence)
                .toList();
    }

    private static OptionalDouble residentWithMillion(Measurement measurement) {
        return measurement.figure(Figure.LISTINGS).orElse(0) < MILLION
                ? OptionalDouble.empty()
                : measurement.figure(Figure.RESIDENT_MIB);
    }

    private static Goal share(String name, String title, double bound, String reason, Goal.Formula formula) {
        return new Goal(name, title, Kind.SHARE, bound, "", reason, formula);
    }

    private static Goal amount(
            String name, String title, double bound, String unit, String reason, Goal.Formula formula) {
        return new Goal(name, title, Kind.AMOUNT, bound, unit, reason, formula);
    }

    private static Goal never(String name, String title, String reason, Goal.Formula formula) {
        return new Goal(name, title, Kind.NEVER, 0, "", reason, formula);
    }
}
