package io.lanjie.pipeline.coverage;

import io.lanjie.metrics.EnforcementMetrics;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures how long orders took, from the timestamps of the records that caused them.
 *
 * <p>An order that a fan-out sends counts for its notice, also when the task stopped in between and the fan-out began
 * again: the marketplace waited all that time. One that goes out early, because an event of the listing came before the
 * fan-out did, counts for neither: which of the open fan-outs it belongs to is not known, and the listing did not cause
 * it. Clocks differ, so a negative time counts as none.
 */
final class OrderTimes {

    private final EnforcementMetrics metrics;

    OrderTimes(EnforcementMetrics metrics) {
        this.metrics = metrics;
    }

    /** A visit of a fan-out was applied; since is null where it is not measured. */
    void afterNotice(Ruling ruling, Instant since, Instant now) {
        if (since != null && ruling.order().isPresent()) {
            metrics.noticeToOrder(between(since, now));
        }
    }

    /** What a version of a listing meant was applied; publishedAt is null where it is not known. */
    void afterListing(Ruling ruling, Instant publishedAt, Instant now) {
        if (publishedAt != null && ruling.order().isPresent()) {
            metrics.listingToOrder(between(publishedAt, now));
        }
    }

    private static Duration between(Instant begin, Instant end) {
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }
}
