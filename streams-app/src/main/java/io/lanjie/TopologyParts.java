package io.lanjie;

import io.lanjie.deadletter.SetAsideStage;
import io.lanjie.deadletter.Strikes;
import io.lanjie.domain.listing.KeyedHash;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.metrics.StageMetrics;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.admission.AdmissionSettings;
import io.lanjie.pipeline.admission.AdmissionStage;
import io.lanjie.pipeline.coverage.CoverageSettings;
import io.lanjie.pipeline.coverage.CoverageStage;
import io.lanjie.pipeline.coverage.SliceBudget;
import io.lanjie.pipeline.marketplace.MarketplaceStage;
import io.lanjie.pipeline.watch.WatchSettings;
import io.lanjie.pipeline.watch.WatchStage;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * All that the stages are made of.
 *
 * @param topics names of the topics
 * @param admission what admission has to know
 * @param watch what the watch has to know
 * @param coverage what a listing task has to know
 * @param wire gives each task a reader and writer of its own
 * @param matcher finds what listings carry
 * @param fingerprintSecret key of this deployment's fingerprints
 * @param metrics counts
 * @param budget how long a slice of fan-out may take
 * @param board shows how far the tasks are
 * @param strikes which records killed threads
 * @param nanoClock a clock that only goes forward, nanoseconds
 */
public record TopologyParts(
        TopicNames topics,
        AdmissionSettings admission,
        WatchSettings watch,
        CoverageSettings coverage,
        Supplier<WireFormat> wire,
        ListingMatcher matcher,
        String fingerprintSecret,
        StageMetrics metrics,
        SliceBudget budget,
        TaskBoard board,
        Strikes strikes,
        LongSupplier nanoClock) {

    /** The stages made of these parts. */
    public InterceptionTopology stages() {
        return new InterceptionTopology(
                new AdmissionStage(
                        topics,
                        admission,
                        wire,
                        () -> new KeyedHash(fingerprintSecret),
                        matcher.rulesVersion(),
                        strikes,
                        metrics.admission(),
                        board),
                new WatchStage(topics, watch, wire, metrics.watch(), board, nanoClock),
                new CoverageStage(topics, coverage, wire, matcher, fingerprintSecret, metrics, budget, board),
                new MarketplaceStage(topics),
                new SetAsideStage(topics));
    }
}
