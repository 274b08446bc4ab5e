package io.lanjie.simulation;

import io.lanjie.InterceptionTopology;
import io.lanjie.TopologyParts;
import io.lanjie.deadletter.Strikes;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.Counts;
import io.lanjie.metrics.CoverageMetrics;
import io.lanjie.metrics.StageMetrics;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.PipelineDriver;
import io.lanjie.pipeline.admission.AdmissionSettings;
import io.lanjie.pipeline.coverage.CoverageSettings;
import io.lanjie.pipeline.coverage.SliceBudget;
import io.lanjie.pipeline.watch.WatchSettings;
import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Makes the real processors, with clocks and budgets that the simulation holds. */
final class SimulatedNodes {

    private static final Duration WATCH_BUDGET = Duration.ofMillis(40);
    private static final Duration LONGER_THAN_ANY_RUN = Duration.ofDays(36_500);

    private final TaskBoard board = new TaskBoard();
    private final Strikes strikes = new Strikes();
    private final SimulatedWire wire;
    private final Random random;
    private final Sabotage sabotage;
    private final StageMetrics metrics;
    private SimulatedPolicy policy;
    private long nanos;

    SimulatedNodes(SimulatedWire wire, Random random, Sabotage sabotage, Consumer<String> visited) {
        this.wire = wire;
        this.random = random;
        this.sabotage = sabotage;
        this.policy = wire.standard();
        Counts counts = new Counts();
        this.metrics = new StageMetrics(counts, counts, counts, new Visits(visited), counts, counts, counts, counts);
    }

    void policy(SimulatedPolicy other) {
        policy = other;
    }

    CaughtNodes make(HistoryBoundary history) {
        InterceptionTopology stages = new TopologyParts(
                        TopicNames.live(),
                        new AdmissionSettings(
                                1,
                                SimulatedTopics.PARTITIONS,
                                PipelineDriver.MARKETPLACES,
                                AdmissionSettings.MOST_LISTING_BYTES,
                                HistoryBoundary.none()),
                        new WatchSettings(
                                policy.policy().version(),
                                policy.text(),
                                SimulatedTopics.PARTITIONS,
                                history,
                                NoticeHorizon.USUAL,
                                WATCH_BUDGET),
                        new CoverageSettings(
                                SimulatedTopics.PARTITIONS,
                                LONGER_THAN_ANY_RUN,
                                wire::policy,
                                Duration.ofSeconds(10),
                                HistoryBoundary.none()),
                        wire::format,
                        sabotage.matcher(),
                        "a secret of simulations",
                        metrics,
                        new Budget(),
                        board,
                        strikes,
                        this::nanos)
                .stages();
        CaughtNodes caught = new CaughtNodes();
        stages.admission().attach(caught);
        stages.watch().attach(caught);
        stages.coverage().attach(caught);
        return caught;
    }

    boolean isFanningOut() {
        return board.all().values().stream().anyMatch(status -> status.openFanOuts() > 0);
    }

    /** Time runs so that the watch gets through a few entries at a time. */
    private long nanos() {
        nanos += random.nextInt(20) * 1_000_000L;
        return nanos;
    }

    /** Lets a fan-out visit a few listings at a time. */
    private final class Budget implements SliceBudget {

        @Override
        public void enter() {}

        @Override
        public void leave() {}

        @Override
        public int turn() {
            return 1 + random.nextInt(3);
        }

        @Override
        public BooleanSupplier begin() {
            sabotage.sliceBegins();
            return () -> random.nextInt(3) == 0;
        }
    }

    private record Visits(Consumer<String> visited) implements CoverageMetrics {

        @Override
        public void visited(ListingKey listing) {
            visited.accept(listing.toString());
        }

        @Override
        public void visitFailed(ListingKey listing) {
            throw new AssertionError("a visit failed: " + listing);
        }

        @Override
        public void watchTaken(long watchVersion) {}

        @Override
        public void watchRepeated(long watchVersion) {}

        @Override
        public void fanOutOpened(int listings) {}

        @Override
        public void fanOutReplaced(int unvisited) {}

        @Override
        public void fanOutFinished() {}
    }
}
