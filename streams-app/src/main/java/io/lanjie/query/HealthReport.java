package io.lanjie.query;

import java.util.List;

/**
 * Whether something is as it should be, and if not why.
 *
 * @param reasons all that keeps it from being so; empty when it is
 */
public record HealthReport(List<Reason> reasons) {

    /**
     * Why something is not as it should be.
     *
     * @param code for programs: stays the same
     * @param text for people: with the figures
     */
    public record Reason(String code, String text) {}

    /** Copies the reasons. */
    public HealthReport {
        reasons = List.copyOf(reasons);
    }

    /** Whether it is as it should be. */
    public boolean isFine() {
        return reasons.isEmpty();
    }
}
