package io.lanjie.pipeline.decision;

import io.lanjie.domain.order.LiftedGround;
import io.lanjie.domain.standing.Standing;
import io.lanjie.domain.standing.StandingState;
import java.util.List;

/**
 * What was decided about a listing; the order that follows from it is not in it yet.
 *
 * @param before the standing before
 * @param after the standing after
 * @param lifted the grounds that held before and no longer do
 */
public record Decision(Standing before, Standing after, List<LiftedGround> lifted) {

    /** Copies the list. */
    public Decision {
        lifted = List.copyOf(lifted);
    }

    /** Whether anything of the standing changed but the version of the watch it was decided on. */
    public boolean changesStanding() {
        return !before.saysTheSameAs(after) && !isAboutNothing();
    }

    /** Whether what is to be reviewed changed. */
    public boolean changesReview() {
        return !before.reviewReasons().equals(after.reviewReasons());
    }

    /** A listing that never had a ground has no standing. */
    private boolean isAboutNothing() {
        return after.grounds().isEmpty()
                && before.grounds().isEmpty()
                && after.version() == 0
                && before.basis().policyVersion().isEmpty()
                && after.state() != StandingState.BLOCKED;
    }
}
