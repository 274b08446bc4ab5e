package io.lanjie.domain.standing;

/** What policy makes of a ground, mildest first. */
public enum PolicyAction {
    /** Nothing: there is no ground. */
    NONE,
    /** A person must look. */
    REVIEW,
    /** The listing goes down. */
    TAKE_DOWN;

    /** The milder of two: of the policy rows that apply to one claim the mildest counts. */
    public PolicyAction milder(PolicyAction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The severer of two: of several claims of one ground the strongest counts. */
    public PolicyAction severer(PolicyAction other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
