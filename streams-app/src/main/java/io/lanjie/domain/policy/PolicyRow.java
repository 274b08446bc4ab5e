package io.lanjie.domain.policy;

import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateState;
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
    }

    /** Whether all conditions meet. */
    public boolean appliesTo(PolicyQuestion question) {
        return ground == question.ground()
                && (states.isEmpty() || states.contains(question.state()))
                && (matched.isEmpty() || matched.contains(question.matchKind()))
                && (onlyReasonCodes.isEmpty() || isOnly(question.reasonCodes()))
                && (affected.isEmpty() || affected.contains(question.affected()))
                && (goodsInScope == null || goodsInScope == question.goodsInScope());
    }

    private boolean isOnly(Set<String> reasonCodes) {
        return !reasonCodes.isEmpty() && onlyReasonCodes.containsAll(reasonCodes);
    }
}
