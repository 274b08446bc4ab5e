package io.lanjie.pipeline.coverage;

import java.util.function.BooleanSupplier;

/**
 * How long one slice of fan-out may take. All tasks of a thread share its transaction and its time, so they share one
 * budget.
 */
public interface SliceBudget {

    /** The calling thread's task has fan-outs now. */
    void enter();

    /** The calling thread's task has none any more. */
    void leave();

    /** Begins a slice: whether there is time left in it. */
    BooleanSupplier begin();

    /** Listings that one fan-out visits before it is the next one's turn, at least 1. */
    int turn();
}
