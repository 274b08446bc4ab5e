package io.lanjie.domain.listing;

/** What a version of a listing is against the one taken last. */
public enum Freshness {
    /** It came before, and changes nothing. */
    OLDER,
    /** It says what is known, and changes nothing. */
    UNCHANGED,
    /** It is new. */
    NEWER,
    /** It is the known one, and is read for the first time by the rules in use. */
    READ_AGAIN,
    /** It claims to be the known one and says something else: taken as newer, and counted. */
    SAME_VERSION_OTHER_CONTENT
}
