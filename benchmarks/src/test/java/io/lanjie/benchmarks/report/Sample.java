package io.lanjie.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Results made by hand, in which every number is easy to follow. */
final class Sample {

    static final Environment ENVIRONMENT = new Environment(
            "2026-11-22T20:00:00Z",
            "abc1234",
            2,
            16_000,
            "Linux 6.1",
            "17.0.15 Somebody",
            "4.3.1",
            Map.of("listings", 1_000_000L, "certificates", 20_000L),
            List.of(new Environment.Load("lanjie", "steady", 1, 1.5), new Environment.Load("dsl", "steady", 1, 2.5)));

    private Sample() {}

    /** A million events in ten seconds, CPU given in microseconds an event. */
    static Measurement run(String variant, String workload, int run, double application, Map<String, Double> figures) {
        return new Measurement(variant, workload, run, 1_000_000, application, application, 0.5, figures);
    }

    static Results of(Measurement... measurements) {
        return new Results(ENVIRONMENT, List.of(measurements));
    }

    /** Three runs of a few workloads by all variants. */
    static Results whole() {
        List<Measurement> measurements = new ArrayList<>();
        for (int run = 1; run <= 3; run++) {
            double wobble = 0.9 + 0.1 * run;
            steady(measurements, run, wobble);
            hot(measurements, run, wobble);
            latency(measurements, run, wobble);
        }
        return new Results(ENVIRONMENT, measurements);
    }

    private static void steady(List<Measurement> measurements, int run, double wobble) {
        Map<String, Double> own = Map.of(
                "internalRecords",
                50_000.0,
                "listingChangelogRecords",
                50_000.0,
                "keyChanges",
                50_000.0,
                "wrongListings",
                0.0);
        for (String workload : List.of("bulk", "steady")) {
            measurements.add(run("lanjie", workload, run, 8 * wobble, own));
            measurements.add(
                    run("dsl", workload, run, 36 * wobble, Map.of("internalRecords", 500_000.0, "wrongListings", 0.0)));
            measurements.add(
                    run("flink-sql", workload, run, 157 * wobble, Map.of("ordersThatChangeNothing", 54_547.0)));
            measurements.add(run("floor", workload, run, 4 * wobble, Map.of()));
            measurements.add(new Measurement("memory", workload, run, 1_000_000, 2, 1.4, 0, Map.of()));
        }
    }

    private static void hot(List<Measurement> measurements, int run, double wobble) {
        measurements.add(run(
                "lanjie",
                "hot-100k",
                run,
                18 * wobble,
                Map.of(
                        "firstOrderSeconds",
                        0.3 * wobble,
                        "lastOrderSeconds",
                        1.4 * wobble,
                        "otherNoticeSeconds",
                        0.4)));
        measurements.add(run(
                "dsl",
                "hot-100k",
                run,
                43 * wobble,
                Map.of("firstOrderSeconds", 1.8, "lastOrderSeconds", 4.4 * wobble)));
        measurements.add(run(
                "flink-sql", "hot-100k", run, 42 * wobble, Map.of("firstOrderSeconds", 2.5, "lastOrderSeconds", 2.8)));
    }

    private static void latency(List<Measurement> measurements, int run, double wobble) {
        measurements.add(latency("lanjie", run, 67 * wobble, 130 * wobble, 194));
        measurements.add(latency("dsl", run, 486 * wobble, 726 * wobble, 805));
        measurements.add(latency("flink-sql", run, 1_100 * wobble, 2_637 * wobble, 2_784));
    }

    private static Measurement latency(String variant, int run, double half, double most, double max) {
        Map<String, Double> figures = Map.of("p50Millis", half, "p99Millis", most, "maxMillis", max);
        return new Measurement(variant, "latency", run, 44_000, 22, 11, 5, figures);
    }
}
