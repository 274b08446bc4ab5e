package io.lanjie.domain.order;

/** What a marketplace has to do. */
public enum OrderAction {
    /** Take down what was free. */
    TAKE_DOWN,
    /** The grounds or the extent changed. */
    AMEND,
    /** Nothing is held any more. */
    RELEASE
}
