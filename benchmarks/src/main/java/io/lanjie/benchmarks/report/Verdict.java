package io.lanjie.benchmarks.report;

import java.util.Optional;

/**
 * What became of a goal.
 *
 * @param goal the goal
 * @param measured what its runs had; empty if nothing was measured that it could be judged by
 */
public record Verdict(Goal goal, Optional<Spread> measured) {

    /** What became of it. */
    public enum Outcome {
        /** Within the bound. */
        MET,
        /** Beyond the bound. */
        MISSED,
        /** Nothing to judge by. */
        NOT_MEASURED
    }

    /** What became of it. */
    public Outcome outcome() {
        return measured.map(spread -> judged(spread) <= goal.bound() ? Outcome.MET : Outcome.MISSED)
                .orElse(Outcome.NOT_MEASURED);
    }

    /** One line that says what was expected and what was found. */
    public String sentence() {
        return goal.name() + ": " + goal.title() + " is " + found() + ", at most " + Numbers.text(goal.bound()) + unit()
                + " is asked";
    }

    String found() {
        return measured.map(spread -> spread.text() + unit()).orElse("not measured");
    }

    String unit() {
        return goal.unit().isEmpty() ? "" : " " + goal.unit();
    }

    private double judged(Spread spread) {
        return goal.kind() == Goal.Kind.NEVER ? spread.most() : spread.median();
    }
}
