package io.lanjie.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lanjie.benchmarks.report.Verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalsTest {

    @Test
    void decodingIsTakenOffBothSidesRunByRun() {
        Results results = Sample.of(
                Sample.run("lanjie", "steady", 1, 7, Map.of()),
                Sample.run("dsl", "steady", 1, 24, Map.of()),
                Sample.run("floor", "steady", 1, 4, Map.of()),
                Sample.run("lanjie", "steady", 2, 9, Map.of()),
                Sample.run("dsl", "steady", 2, 18, Map.of()),
                Sample.run("floor", "steady", 2, 8, Map.of()));

        assertThat(measured("steady-micros", results)).isEqualTo(new Spread(2, 1, 3));
        assertThat(measured("steady-beside-dsl", results).least()).isEqualTo(0.1, within(1e-9));
        assertThat(measured("steady-beside-dsl", results).most()).isEqualTo(0.15, within(1e-9));
        assertThat(measured("steady-beside-floor", results)).isEqualTo(new Spread(1.4375, 1.125, 1.75));
        assertThat(outcome("steady-beside-dsl", results)).isEqualTo(Outcome.MET);
        assertThat(outcome("steady-beside-flink", results)).isEqualTo(Outcome.NOT_MEASURED);
    }

    @Test
    void cheaperThanDecodingIsWithinEveryShare() {
        Results results = Sample.of(
                Sample.run("lanjie", "steady", 1, 3, Map.of()),
                Sample.run("dsl", "steady", 1, 24, Map.of()),
                Sample.run("floor", "steady", 1, 4, Map.of()));

        assertThat(outcome("steady-beside-dsl", results)).isEqualTo(Outcome.MET);
        assertThat(outcome("steady-micros", results)).isEqualTo(Outcome.MET);
    }

    @Test
    void theMedianIsJudged() {
        Results results = Sample.of(latency(1, 60), latency(2, 69), latency(3, 500));

        assertThat(outcome("latency-p50", results)).isEqualTo(Outcome.MET);
        assertThat(outcome("latency-p50", Sample.of(latency(1, 60), latency(2, 71), latency(3, 72))))
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void ofWhatMustNeverHappenTheWorstIsJudged() {
        Results results = Sample.of(
                Sample.run("lanjie", "steady", 1, 1, Map.of("ordersThatChangeNothing", 0.0)),
                Sample.run("lanjie", "hot-100k", 1, 1, Map.of("ordersThatChangeNothing", 0.0)),
                Sample.run("lanjie", "burst", 1, 1, Map.of("ordersThatChangeNothing", 1.0)),
                Sample.run("dsl", "steady", 1, 1, Map.of("ordersThatChangeNothing", 20_000.0, "wrongListings", 0.0)));

        assertThat(outcome("idle-orders", results)).isEqualTo(Outcome.MISSED);
        assertThat(outcome("wrong-listings", results)).isEqualTo(Outcome.MET);
    }

    @Test
    void internalRecordsAreThoseOfAllWorkloadsThatBothRan() {
        Results results = Sample.of(
                Sample.run("lanjie", "bulk", 1, 1, Map.of("internalRecords", 100.0)),
                Sample.run("dsl", "bulk", 1, 1, Map.of("internalRecords", 600.0)),
                Sample.run("lanjie", "steady", 1, 1, Map.of("internalRecords", 50.0)),
                Sample.run("dsl", "steady", 1, 1, Map.of("internalRecords", 150.0)),
                Sample.run("lanjie", "burst", 1, 1, Map.of("internalRecords", 1_000_000.0)));

        assertThat(measured("internal-records", results).median()).isEqualTo(0.2);
        assertThat(outcome("internal-records", results)).isEqualTo(Outcome.MET);
    }

    @Test
    void memoryIsJudgedWithAMillionListingsOnly() {
        Results few =
                Sample.of(Sample.run("lanjie", "bulk", 1, 1, Map.of("listings", 999_999.0, "residentMiB", 900.0)));
        Results enough =
                Sample.of(Sample.run("lanjie", "bulk", 1, 1, Map.of("listings", 1_000_000.0, "residentMiB", 1_600.0)));

        assertThat(outcome("memory", few)).isEqualTo(Outcome.NOT_MEASURED);
        assertThat(outcome("memory", enough)).isEqualTo(Outcome.MISSED);
    }

    @Test
    void aGoalMayConcernEverySizeOfAWorkload() {
        Results results = Sample.of(
                Sample.run("lanjie", "hot-20k", 1, 1, Map.of("lastOrderSeconds", 1.0)),
                Sample.run("dsl", "hot-20k", 1, 1, Map.of("lastOrderSeconds", 4.0)),
                Sample.run("lanjie", "hot-500k", 1, 1, Map.of("lastOrderSeconds", 1.0)),
                Sample.run("dsl", "hot-500k", 1, 1, Map.of("lastOrderSeconds", 2.0)));

        assertThat(measured("hot-last-order", results)).isEqualTo(new Spread(0.375, 0.25, 0.5));
        assertThat(outcome("hot-first-order", results)).isEqualTo(Outcome.NOT_MEASURED);
    }

    @Test
    void restoreIsComparedWithReading() {
        Results results = Sample.of(
                Sample.run("lanjie", "restore", 1, 1, Map.of("restoreSeconds", 9.0, "changelogReadSeconds", 6.0)));

        assertThat(measured("restore", results).median()).isEqualTo(1.5);
    }

    @Test
    void aMarginWidensTheBoundButNotThatOfWhatMustNeverHappen() {
        Results results = Sample.of(new Measurement(
                "lanjie", "latency", 1, 1, 1, 1, 1, Map.of("p50Millis", 130.0, "ordersThatChangeNothing", 1.0)));

        assertThat(Goals.violations(results, Set.of("latency-p50"), 1)).hasSize(1);
        assertThat(Goals.violations(results, Set.of("latency-p50"), 2)).isEmpty();
        assertThat(Goals.violations(results, Set.of("latency-p50", "idle-orders"), 2))
                .containsExactly("idle-orders: orders that change nothing is 1, at most 0 is asked");
    }

    @Test
    void whatWasToBeCheckedAndIsNotMeasuredIsAViolation() {
        assertThat(Goals.violations(Sample.of(), Set.of("latency-p50"), 3))
                .containsExactly("latency-p50: listing to order, p50 is not measured, at most 210 ms is asked");
        assertThatIllegalArgumentException().isThrownBy(() -> Goals.violations(Sample.of(), Set.of("latency-p5O"), 3));
    }

    @Test
    void goalsAreToldApartByName() {
        assertThat(Goals.all()).extracting(Goal::name).doesNotHaveDuplicates();
        assertThat(GoalTable.lines(Goals.judge(Sample.whole())))
                .hasSize(Goals.all().size() + 1)
                .anyMatch(
                        line -> line.matches("listing to order, p50 +70 ms +73\\.7 \\(67\\.0\\.\\.80\\.4\\) +MISSED"));
    }

    private static Measurement latency(int run, double half) {
        return new Measurement("lanjie", "latency", run, 1, 1, 1, 1, Map.of("p50Millis", half));
    }

    private static Spread measured(String name, Results results) {
        return verdict(name, results).measured().orElseThrow();
    }

    private static Outcome outcome(String name, Results results) {
        return verdict(name, results).outcome();
    }

    private static Verdict verdict(String name, Results results) {
        List<Goal> goals =
                Goals.all().stream().filter(goal -> goal.name().equals(name)).toList();
        assertThat(goals).hasSize(1);
        return goals.get(0).judge(results);
    }
}
