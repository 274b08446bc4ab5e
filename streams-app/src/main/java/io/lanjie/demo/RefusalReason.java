package io.lanjie.demo;

/** The reason codes with which the campaign expects records to be refused. */
public enum RefusalReason {
    /** A record without a key. */
    KEY_MISSING,
    /** A key that is not that of its value. */
    KEY_MISMATCH,
    /** A certificate number that is not 16 digits. */
    CERTIFICATE_NUMBER_INVALID,
    /** A required field is empty. */
    FIELD_MISSING,
    /** A field has an impossible value. */
    FIELD_INVALID,
    /** A certificate status that nobody knows. */
    STATUS_UNKNOWN,
    /** A marketplace that is not configured. */
    MARKETPLACE_UNKNOWN,
    /** A listing above the size limit. */
    LISTING_TOO_LARGE,
    /** A notice older than the one in force. */
    SUPERSEDED,
    /** A notice that another one has replaced. */
    REPLACED,
    /** A notice after a revocation or cancellation. */
    FINAL,
    /** A notice for a day more than two years ahead. */
    TOO_FAR_AHEAD,
    /** A review of a ground that the listing does not have. */
    GROUND_UNKNOWN,
    /** An acknowledgement of an order that was never sent. */
    ORDER_UNKNOWN,
    /** A review decision that nobody knows. */
    VERDICT_UNKNOWN
}
