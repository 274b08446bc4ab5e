package io.lanjie.pipeline.decision;

import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Carrier;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.PolicyAction;
import io.lanjie.domain.standing.Standing;
import io.lanjie.pipeline.decision.Carriage.Carried;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What another watch would make of a blocked listing, told from its standing alone. It is right for the grounds that the
 * listing has; whether it would get further ones only its own record could tell.
 */
public final class StandingForecast {

    private final CarrierJudge judge;
    private final GroundRule rule;

    /**
     * @param watch the watch as it would be
     * @param policy the policy in force
     * @param now time of the forecast
     */
    public StandingForecast(Watch watch, Policy policy, Instant now) {
        this.judge = new CarrierJudge(watch);
        this.rule = new GroundRule(new Situation(watch, policy, false, false, new Cause.Changed(), now));
    }

    /** What becomes of a blocked listing. */
    public enum Effect {
        /** Nothing holds it any more. */
        RELEASED,
        /** It stays blocked, and what holds it changes. */
        AMENDED,
        /** It stays blocked, and there is nothing to tell. */
        UNCHANGED
    }

    /**
     * What would come of it.
     *
     * @param effect what becomes of the block
     * @param held the grounds that would hold it
     * @param asksReviewer whether a reviewer would have to look who has not now
     */
    public record Forecast(Effect effect, List<Ground> held, boolean asksReviewer) {

        /** Copies the list. */
        public Forecast {
            held = List.copyOf(held);
        }
    }

    /** Foresees what becomes of a blocked listing. */
    public Forecast of(Standing before) {
        List<Ground> after = new ArrayList<>();
        for (Ground ground : before.grounds()) {
            rule.follow(ground.id(), ground, carried(ground), true).ground().ifPresent(after::add);
        }
        List<Ground> held = after.stream()
                .filter(ground -> ground.held() || ground.action() == PolicyAction.TAKE_DOWN)
                .toList();
        if (held.isEmpty()) {
            return new Forecast(Effect.RELEASED, held, false);
        }
        boolean same = ordered(before.held()).equals(ordered(held));
        boolean asksReviewer = before.reviewReasons().isEmpty()
                && after.stream().anyMatch(ground -> ground.action() == PolicyAction.REVIEW && !ground.reviewStands());
        return new Forecast(same ? Effect.UNCHANGED : Effect.AMENDED, held, asksReviewer);
    }

    private Carried carried(Ground ground) {
        List<Carrier> carriers = ground.carriers().stream()
                .filter(carrier -> !carrier.withdrawn() && judge.isStillNamed(carrier, ground.id()))
                .toList();
        return new Carried(carriers, List.of(), ground.matches());
    }

    private static List<Ground.Ordered> ordered(List<Ground> grounds) {
        return grounds.stream().map(Ground::ordered).toList();
    }
}
