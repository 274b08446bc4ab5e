package io.lanjie.domain.policy;

import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.PolicyAction;
import java.util.Objects;
import java.util.Set;

/**
 * One row of the policy: where all its conditions meet, it proposes an action.
 *
 * @param ground kind of ground
 * @param states states of the certificate; empty: any
 * @param matched kinds of match; empty: any
 * @param onlyReasonCodes the reason codes are not empty and all among these; empty: any
 * @param affected relation of the goods' model to the models affected; empty: any
 * @param goodsInScope whether the goods are a power bank, cell or pack; null: either
 * @param strength how much the claim proves; empty: any
 * @param cover what else speaks for goods found by brand and model; empty: any
 * @param units how the units on offer relate to those recalled; empty: any
 * @param action the action proposed
 * @param why the reason for the row, for people
 */
public record PolicyRow(
        GroundKind ground,
        Set<CertificateState> states,
        Set<MatchKind> matched,
        Set<String> onlyReasonCodes,
        Set<AffectedModel> affected,
        Boolean goodsInScope,
        Set<Strength> strength,
        Set<Cover> cover,
        Set<RecalledUnits> units,
        PolicyAction action,
        String why) {

    /** Copies the sets and refuses missing required parts. */
    public PolicyRow {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(why, "why");
        states = Set.copyOf(states);
        matched = Set.copyOf(matched);
        onlyReasonCodes = Set.copyOf(onlyReasonCodes);
        affected = Set.copyOf(affected);
        strength = Set.copyOf(strength);
        cover = Set.copyOf(cover);
        units = Set.copyOf(units);
    }

    /** Whether all conditions meet. */
    public boolean appliesTo(PolicyQuestion question) {
        return ground == question.ground()
                && allows(states, question.state())
                && allows(matched, question.matchKind())
                && (onlyReasonCodes.isEmpty() || isOnly(question.reasonCodes()))
                && allows(affected, question.affected())
                && allows(strength, question.strength())
                && allows(cover, question.cover())
                && allows(units, question.units())
                && (goodsInScope == null || goodsInScope == question.goodsInScope());
    }

    /** A condition on what the question does not speak of is never met. */
    private static <T> boolean allows(Set<T> condition, T value) {
        return condition.isEmpty() || (value != null && condition.contains(value));
    }

    private boolean isOnly(Set<String> reasonCodes) {
        return !reasonCodes.isEmpty() && onlyReasonCodes.containsAll(reasonCodes);
    }
}
