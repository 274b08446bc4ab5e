package io.lanjie.domain.notice;

/** How the goods' model relates to the models that a notice names. */
public enum AffectedModel {
    /** The notice names none: it concerns the whole certificate. */
    ALL,
    /** It is one of them. */
    AFFECTED,
    /** It is not among them. */
    NOT_AFFECTED,
    /** The listing does not state its model. */
    UNKNOWN
}
