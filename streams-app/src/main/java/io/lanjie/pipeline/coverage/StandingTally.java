package io.lanjie.pipeline.coverage;

import io.lanjie.domain.standing.Standing;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.metrics.StandingFigures;

/** How many standings are in each state, kept with each change. */
final class StandingTally {

    private final int[] byState = new int[StandingState.values().length];
    private int reviewsOpen;
    /** What was given last, or null since the last change. */
    private StandingFigures figures;

    /** A standing takes the place of the one before, or of none. */
    void replace(Standing before, Standing after) {
        if (before.isDecided()) {
            count(before, -1);
        }
        count(after, 1);
    }

    StandingFigures figures() {
        if (figures == null) {
            figures = new StandingFigures(
                    byState[StandingState.BLOCKED.ordinal()],
                    byState[StandingState.CLEAR.ordinal()],
                    byState[StandingState.ENDED.ordinal()],
                    reviewsOpen);
        }
        return figures;
    }

    private void count(Standing standing, int change) {
        figures = null;
        byState[standing.state().ordinal()] += change;
        if (standing.reviewOpenedAt() != null) {
            reviewsOpen += change;
        }
    }
}
