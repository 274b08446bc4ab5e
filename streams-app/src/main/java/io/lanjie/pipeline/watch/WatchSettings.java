package io.lanjie.pipeline.watch;

import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.kafka.HistoryBoundary;
import java.time.Duration;

/**
 * What the watch has to know.
 *
 * @param policyVersion version of the configured policy
 * @param policyText the configured policy as its YAML text
 * @param listingPartitions number of listing partitions
 * @param history where history ends at first start
 * @param horizon how far ahead a notice may take effect
 * @param budget how long one slice of work may take: all tasks of a thread share a transaction
 */
public record WatchSettings(
        String policyVersion,
        String policyText,
        int listingPartitions,
        HistoryBoundary history,
        NoticeHorizon horizon,
        Duration budget) {}
