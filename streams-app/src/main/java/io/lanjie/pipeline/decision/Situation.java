package io.lanjie.pipeline.decision;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import java.time.Instant;

/**
 * All that a decision about one listing looks at besides its grounds.
 *
 * @param watch the watch as this task knows it
 * @param policy the policy in force
 * @param policyChanged whether the last decision was made by another policy
 * @param ended whether the listing is gone
 * @param cause why it is decided
 * @param now time of the decision
 */
record Situation(Watch watch, Policy policy, boolean policyChanged, boolean ended, Cause cause, Instant now) {

    /** Whether a reviewer decides about this ground now. */
    boolean reviews(GroundId id) {
        return cause instanceof Cause.Reviewed reviewed && reviewed.grounds().contains(id);
    }

    /** The review decision; only where {@link #reviews}. */
    Cause.Reviewed reviewed() {
        return (Cause.Reviewed) cause;
    }

    /** The record of the review decision, or null when this is none. */
    SourcePosition reviewSource() {
        return cause instanceof Cause.Reviewed reviewed ? reviewed.source() : null;
    }

    /** Whether the marketplace contests this ground now and no later decision of a reviewer has answered it. */
    boolean contests(Ground ground) {
        return cause instanceof Cause.Contested contested
                && ground != null
                && !ground.liftedByReview()
                && (ground.review() == null || ground.review().decidedAt().isBefore(contested.occurredAt()));
    }
}
