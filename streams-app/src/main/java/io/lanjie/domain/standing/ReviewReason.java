package io.lanjie.domain.standing;

/**
 * One reason why a person has to look at a listing.
 *
 * @param kind why
 * @param ground the ground concerned
 */
public record ReviewReason(Kind kind, GroundId ground) {

    /** Why. */
    public enum Kind {
        /** The seller took the key out of a blocked listing. */
        CLAIM_WITHDRAWN,
        /** Policy leaves the ground to a person. */
        GROUND,
        /** The marketplace contested the order. */
        CONTESTED
    }
}
