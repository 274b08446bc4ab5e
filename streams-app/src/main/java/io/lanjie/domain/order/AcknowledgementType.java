package io.lanjie.domain.order;

/** A marketplace's answer to an order. */
public enum AcknowledgementType {
    /** Received. */
    RECEIVED,
    /** Done as ordered. */
    EXECUTED,
    /** Done in part. */
    PARTIAL,
    /** It was down already. */
    ALREADY_DOWN,
    /** No such listing. */
    NOT_FOUND,
    /** Not done. */
    REJECTED,
    /** Released and on sale again. */
    RESTORED,
    /** Released and kept down for other reasons. */
    KEPT_DOWN,
    /** The marketplace or its seller objects: a person must look. */
    CONTESTED;

    /** Whether it settles an order, so that no answer is due any more. */
    public boolean settles() {
        return this != RECEIVED && this != CONTESTED;
    }
}
