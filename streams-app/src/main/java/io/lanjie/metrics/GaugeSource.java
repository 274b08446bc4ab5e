package io.lanjie.metrics;

/** Knows the values of some gauges. Asked with each scrape by any thread, so it answers from memory. */
@FunctionalInterface
public interface GaugeSource {

    /** Puts down the values as they are now. What is not put down is not shown, so nothing stays when its cause goes. */
    void read(GaugeRows rows);
}
