package io.lanjie.metrics;

/** What is counted of the running of the stages, whatever they do. */
public interface RuntimeMetrics {

    /** Records were read back into a store. */
    void restored(String store, long records);

    /** A stream thread died and was replaced. */
    void threadReplaced();
}
