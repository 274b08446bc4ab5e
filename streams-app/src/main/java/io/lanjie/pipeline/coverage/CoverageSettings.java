package io.lanjie.pipeline.coverage;

import io.lanjie.domain.policy.Policy;
import io.lanjie.kafka.HistoryBoundary;
import java.time.Duration;
import java.util.function.Function;

/**
 * What a listing task has to know.
 *
 * @param listingPartitions number of listing partitions
 * @param watchCompactionLag how long every step of the watch stays in its topic, so that a gap in its versions within
 *     that time means that one was lost
 * @param policyReader reads a policy from its YAML text
 * @param revisionFlush how long the revision of a listing that said nothing new is left before it is written down
 * @param history where the listings that stood in their topic at this start end; up to there a task that never decided
 *     only reads, for an old version of a listing may carry what the latest does not
 */
public record CoverageSettings(
        int listingPartitions,
        Duration watchCompactionLag,
        Function<String, Policy> policyReader,
        Duration revisionFlush,
        HistoryBoundary history) {}
