package io.lanjie.domain.standing;

/** State of a listing. */
public enum StandingState {
    /** It has to be down, in whole or in part. */
    BLOCKED,
    /** Nothing is held. */
    CLEAR,
    /** It was deleted; what held it is remembered. */
    ENDED
}
