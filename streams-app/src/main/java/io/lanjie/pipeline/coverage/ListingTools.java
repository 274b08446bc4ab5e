package io.lanjie.pipeline.coverage;

import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.WatchedEntry;
import io.lanjie.kafka.wire.RefusalWriter;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.metrics.StageMetrics;
import io.lanjie.pipeline.claims.Fingerprints;
import io.lanjie.pipeline.claims.ProfileRule;
import java.util.function.Function;

/**
 * What a listing task works with; made for each task, since not all of it can serve two threads.
 *
 * @param matcher reads listings and notices
 * @param fingerprints knows listings that say nothing new
 * @param profileRule finds what listings carry
 * @param entries reads entries of the watch
 * @param rulings decides listings
 * @param refusals makes refusals
 * @param metrics counts
 */
record ListingTools(
        ListingMatcher matcher,
        Fingerprints fingerprints,
        ProfileRule profileRule,
        Function<EntryChange, WatchedEntry> entries,
        Rulings rulings,
        RefusalWriter refusals,
        StageMetrics metrics) {}
