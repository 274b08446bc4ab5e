package io.lanjie.domain.policy;

import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.PolicyAction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is to be done about grounds, and by when. Of the rows that apply to a claim the mildest counts; where none
 * applies there is no ground.
 *
 * @param version version of the file; a change of it decides every listing anew
 * @param rows the rows
 * @param answerWithin how long a marketplace has to answer an order of each action
 * @param legalBasis articles an order rests on, by kind of ground, each once
 */
public record Policy(
        String version,
        List<PolicyRow> rows,
        Map<OrderAction, Duration> answerWithin,
        Map<GroundKind, List<String>> legalBasis) {

    /** Copies the collections and refuses missing parts. */
    public Policy {
        Objects.requireNonNull(version, "version");
        rows = List.copyOf(rows);
        answerWithin = Map.copyOf(answerWithin);
        legalBasis = legalBasis.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        articles -> articles.getValue().stream().distinct().toList()));
    }

    /** The action about one claim. */
    public PolicyAction action(PolicyQuestion question) {
        PolicyAction mildest = null;
        for (PolicyRow row : rows) {
            if (row.appliesTo(question)) {
                mildest = mildest == null ? row.action() : mildest.milder(row.action());
            }
        }
        return mildest == null ? PolicyAction.NONE : mildest;
    }
}
