package io.lanjie.domain.standing;

/** What a reviewer decides about grounds. */
public enum ReviewVerdict {
    /** They no longer hold. */
    LIFT,
    /** They take the listing down. */
    UPHOLD
}
