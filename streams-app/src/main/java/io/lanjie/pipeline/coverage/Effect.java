package io.lanjie.pipeline.coverage;

/**
 * What an event does to stores, outputs, heap and counts, worked out in full before. Nothing in it can fail but Kafka
 * itself; then the transaction fails with it.
 */
@FunctionalInterface
interface Effect {

    /** Does it. */
    void apply();
}
