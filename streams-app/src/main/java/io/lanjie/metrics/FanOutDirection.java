package io.lanjie.metrics;

/** Where a change of the watch leads the listings that it is on its way to. */
public enum FanOutDirection {
    /** An entry calls for action now. */
    STRIKE,
    /** An entry no longer calls for action. */
    LIFT,
    /** All listings are decided anew, because policy or rules changed. */
    OTHER
}
