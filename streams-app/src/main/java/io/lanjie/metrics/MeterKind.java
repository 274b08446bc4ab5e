package io.lanjie.metrics;

/** What a metric is to Prometheus. */
public enum MeterKind {
    /** Only grows, and begins at 0 with the process; of use as a rate. */
    COUNTER,
    /** A value as it is now. */
    GAUGE,
    /** How often a time fell below each of its bounds, with sum and count. */
    HISTOGRAM
}
