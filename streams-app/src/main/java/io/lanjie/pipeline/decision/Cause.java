package io.lanjie.pipeline.decision;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.ReviewVerdict;
import java.time.Instant;
import java.util.Set;

/** Why a listing is decided. */
public sealed interface Cause {

    /** The listing arrived or changed, or the watch or the policy did. */
    record Changed() implements Cause {}

    /** The listing was deleted. */
    record Ended() implements Cause {}

    /**
     * A reviewer decided about grounds of it.
     *
     * @param verdict the decision
     * @param grounds the grounds, all of which the listing has
     * @param reviewer who decided
     * @param decidedAt when
     * @param source the record of the decision
     */
    record Reviewed(
            ReviewVerdict verdict, Set<GroundId> grounds, String reviewer, Instant decidedAt, SourcePosition source)
            implements Cause {}

    /**
     * The marketplace contested an order.
     *
     * @param occurredAt when; a decision taken later than that has answered it
     */
    record Contested(Instant occurredAt) implements Cause {}
}
