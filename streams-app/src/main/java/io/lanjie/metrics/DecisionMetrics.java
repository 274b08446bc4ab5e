package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.standing.StandingState;

/** What decision counts. */
public interface DecisionMetrics {

    /** A standing changed. */
    void changed(StandingState before, StandingState after);

    /** A listing was decided, and nothing changed. */
    void unchanged();

    /** Something is to be reviewed that was not. */
    void reviewOpened();

    /** Nothing is to be reviewed any more. */
    void reviewClosed();

    /** A review decision was taken. */
    void reviewTaken();

    /** A review decision came again, or an older one. */
    void reviewRepeated();

    /** A review decision was rejected. */
    void reviewRefused(RefusalReason reason);
}
