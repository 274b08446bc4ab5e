package io.lanjie.domain.standing;

/** What a listing is held for. */
public enum GroundKind {
    /** The state of a certificate that the listing names or that covers its goods. */
    CERTIFICATE,
    /** The state of the certificate of a cell used in the goods. */
    COMPONENT,
    /** A recall of the goods. */
    RECALL,
    /** Loose CCC marks offered for sale (Regulations art. 33). */
    MARK_SALE
}
