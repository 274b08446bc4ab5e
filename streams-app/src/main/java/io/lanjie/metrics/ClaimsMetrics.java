package io.lanjie.metrics;

import io.lanjie.domain.listing.Freshness;
import io.lanjie.domain.listing.MatchKind;

/** What is counted of listings as they arrive. */
public interface ClaimsMetrics {

    /** A version of a listing was judged against the one before. */
    void judged(Freshness freshness);

    /** A listing ended. */
    void ended();

    /** A listing that was not there ended. */
    void endedAgain();

    /** A listing carries a key. */
    void found(MatchKind kind);
}
