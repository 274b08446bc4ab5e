package io.lanjie.pipeline.decision;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.GroundReview;
import io.lanjie.domain.standing.ReviewVerdict;
import io.lanjie.domain.standing.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a review decision can be applied to a standing. */
public final class ReviewRule {

    /**
     * A reviewer's decision as it arrived.
     *
     * @param verdict the decision
     * @param grounds the grounds it names, at least one
     * @param reviewer who decided
     * @param decidedAt when
     * @param source the record it came in
     */
    public record Decided(
            ReviewVerdict verdict, Set<GroundId> grounds, String reviewer, Instant decidedAt, SourcePosition source) {

        /** Copies the set. */
        public Decided {
            grounds = Set.copyOf(grounds);
        }
    }

    /** What is to be done about a decision. */
    public sealed interface Verdict {

        /** It applies. */
        record Applies(Cause.Reviewed cause) implements Verdict {}

        /** All of it was decided already, by the same decision or a later one. */
        record Repeated() implements Verdict {}

        /** It names a ground that the listing does not have. */
        record Refused(Refusal refusal) implements Verdict {}
    }

    /** Holds a decision against the standing it is about. */
    public Verdict check(Standing standing, Decided decided) {
        Set<GroundId> fresh = new TreeSet<>();
        for (GroundId id : new TreeSet<>(decided.grounds())) {
            Optional<Ground> ground = standing.ground(id);
            if (ground.isEmpty()) {
                return new Verdict.Refused(new Refusal(
                        RefusalReason.GROUND_UNKNOWN,
                        "grounds",
                        "the listing has no ground " + id + "; it has "
                                + standing.grounds().stream().map(Ground::id).toList()));
            }
            if (!isAnswered(ground.get().review(), decided)) {
                fresh.add(id);
            }
        }
        if (fresh.isEmpty()) {
            return new Verdict.Repeated();
        }
        return new Verdict.Applies(new Cause.Reviewed(
                decided.verdict(), fresh, decided.reviewer(), decided.decidedAt(), decided.source()));
    }

    private static boolean isAnswered(GroundReview last, Decided decided) {
        if (last == null || last.decidedAt().isBefore(decided.decidedAt())) {
            return false;
        }
        return last.decidedAt().isAfter(decided.decidedAt()) || last.verdict() == decided.verdict();
    }
}
