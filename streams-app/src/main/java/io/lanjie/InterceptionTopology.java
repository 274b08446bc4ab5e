package io.lanjie;

import io.lanjie.deadletter.SetAsideStage;
import io.lanjie.pipeline.admission.AdmissionStage;
import io.lanjie.pipeline.coverage.CoverageStage;
import io.lanjie.pipeline.marketplace.MarketplaceStage;
import io.lanjie.pipeline.watch.WatchStage;
import org.apache.kafka.streams.Topology;

/**
 * The table of contents: admit, watch, claim, cover, decide, enforce, deliver.
 *
 * <p>Notices go through one task that keeps the watch and broadcasts every change of it to every listing partition.
 * Each listing task holds the whole watch and its own listings, so each decision about a listing is made in one step,
 * inside the task that owns it.
 *
 * @param admission reads and checks everything that comes from outside
 * @param watch keeps what is in force and tells every listing task
 * @param coverage finds what listings claim and what covers them, decides, and makes the orders
 * @param marketplace delivers orders, standings and review items
 * @param setAside keeps what was refused or could not be read
 */
public record InterceptionTopology(
        AdmissionStage admission,
        WatchStage watch,
        CoverageStage coverage,
        MarketplaceStage marketplace,
        SetAsideStage setAside) {

    /** Puts the stages together. */
    public Topology build() {
        Topology topology = admission.sources();
        attach(topology);
        return topology;
    }

    /** Attaches every stage to a topology that has the sources. */
    public void attach(Topology topology) {
        admission.attach(topology);
        watch.attach(topology);
        coverage.attach(topology);
        marketplace.attach(topology);
        setAside.attach(topology);
    }
}
