package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.standing.StandingState;
import io.micrometer.core.instrument.Counter;
import java.util.Map;

/** Counts what is decided. */
final class MeteredDecision implements DecisionMetrics {

    private final Map<StandingState, Map<StandingState, Counter>> changed;
    private final Counter unchanged;
    private final Counter opened;
    private final Counter closed;
    private final Counter taken;
    private final Counter repeated;
    private final Map<RefusalReason, Counter> refused;

    MeteredDecision(Meters meters) {
        changed = Meters.each(
                StandingState.class,
                before -> Meters.each(
                        StandingState.class,
                        after -> meters.counter(MeterDeclaration.STANDING_CHANGES, before, after)));
        unchanged = meters.counter(MeterDeclaration.DECISIONS_UNCHANGED);
        opened = meters.counter(MeterDeclaration.REVIEWS, "opened");
        closed = meters.counter(MeterDeclaration.REVIEWS, "closed");
        taken = meters.counter(MeterDeclaration.REVIEWS, "taken");
        repeated = meters.counter(MeterDeclaration.REVIEWS, "repeated");
        refused = RefusalCounters.of(meters, "decision");
    }

    @Override
    public void changed(StandingState before, StandingState after) {
        changed.get(before).get(after).increment();
    }

    @Override
    public void unchanged() {
        unchanged.increment();
    }

    @Override
    public void reviewOpened() {
        opened.increment();
    }

    @Override
    public void reviewClosed() {
        closed.increment();
    }

    @Override
    public void reviewTaken() {
        taken.increment();
    }

    @Override
    public void reviewRepeated() {
        repeated.increment();
    }

    @Override
    public void reviewRefused(RefusalReason reason) {
        refused.get(reason).increment();
    }
}
