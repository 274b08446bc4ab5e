package io.lanjie.domain.policy;

/** What else speaks for goods that a certificate covers by brand and model alone. */
public enum Cover {
    /** Nothing: no other number is named, and no valid certificate covers the goods. */
    NONE,
    /** The listing names another number, or some valid certificate covers the goods. */
    OTHER,
    /** The listing names a number that is valid and covers the goods. */
    NAMED_VALID
}
