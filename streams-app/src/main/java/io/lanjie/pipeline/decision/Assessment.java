package io.lanjie.pipeline.decision;

import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.EntryFacts;
import io.lanjie.domain.standing.Extent;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.PolicyAction;
import java.util.Collection;

/**
 * What policy makes of the carriers of a ground together: the severest action, and the extent of those that call for
 * it.
 *
 * @param action the action
 * @param extent how much of the listing it concerns; null with NONE
 */
record Assessment(PolicyAction action, Extent extent) {

    private static final Assessment NOTHING = new Assessment(PolicyAction.NONE, null);

    /** Asks policy about each carrier. */
    static Assessment of(
            GroundId id, EntryFacts facts, Collection<Carrier> carriers, Policy policy, CarrierJudge judge) {
        Assessment all = NOTHING;
        for (Carrier carrier : carriers) {
            all = all.and(policy.action(judge.question(id, facts, carrier)), carrier.extent());
        }
        return all;
    }

    /** Whether this would hold less than the other: a milder action, or less of the listing. */
    boolean isLessThan(Assessment other) {
        if (action != other.action) {
            return action.compareTo(other.action) < 0;
        }
        return action != PolicyAction.NONE && !extent.covers(other.extent);
    }

    private Assessment and(PolicyAction next, Extent where) {
        if (next == PolicyAction.NONE) {
            return this;
        }
        if (next == action) {
            return new Assessment(action, extent.union(where));
        }
        return next.severer(action) == next ? new Assessment(next, where) : this;
    }
}
