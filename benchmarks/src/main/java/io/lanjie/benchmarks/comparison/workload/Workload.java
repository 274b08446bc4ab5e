package io.lanjie.benchmarks.comparison.workload;

import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.report.Measurement;
import java.util.List;

/** Something that is done to each variant while it is measured. */
public interface Workload {

    /**
     * Does it.
     *
     * @param bench a variant that runs and has decided all there was
     * @return what was measured
     */
    List<Measurement> run(Bench bench) throws InterruptedException;

    /** Whether it makes sense for a variant. */
    default boolean suits(Variant variant) {
        return variant.writesOrders();
    }
}
