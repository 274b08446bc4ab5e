package io.lanjie.domain;

/** Why a record that was understood is rejected: the closed set behind {@code interception.refusals}. */
public enum RefusalReason {
    /** The record has no key, so its place in the order of its kind is unknown. */
    KEY_MISSING,
    /** The record's key is not that of its value. */
    KEY_MISMATCH,
    /** Not 16 digits of the form year, body, category, sequence (CNCA numbering rule). */
    CERTIFICATE_NUMBER_INVALID,
    /** A required field is empty. */
    FIELD_MISSING,
    /** A field holds what it must not. */
    FIELD_INVALID,
    /** The status is one that this version does not know. */
    STATUS_UNKNOWN,
    /** The marketplace is not configured. */
    MARKETPLACE_UNKNOWN,
    /** The listing is larger than the limit. */
    LISTING_TOO_LARGE,
    /** A notice, answer or review decision is larger than the limit. */
    RECORD_TOO_LARGE,
    /** A notice older than the one in force. */
    SUPERSEDED,
    /** A notice that another one replaced. */
    REPLACED,
    /** A notice after a revocation or cancellation that does not replace it (Regulations art. 26, 28). */
    FINAL,
    /** A notice that would take effect more than two years from now. */
    TOO_FAR_AHEAD,
    /** A review decision about a ground that the listing does not have. */
    GROUND_UNKNOWN,
    /** An acknowledgement of an order that was never sent. */
    ORDER_UNKNOWN,
    /** A review decision or answer that this version does not know. */
    VERDICT_UNKNOWN
}
