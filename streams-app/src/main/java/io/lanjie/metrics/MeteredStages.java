package io.lanjie.metrics;

import io.lanjie.kafka.TopicNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;

/** Counts every stage in meters. */
public final class MeteredStages {

    private final Meters meters;
    private final TopicNames topics;
    private final Set<String> marketplaces;

    /**
     * @param registry takes the meters
     * @param topics names of the topics; their prefix is not shown
     * @param marketplaces those that have counts of their own; all others are counted as {@code other}
     */
    public MeteredStages(MeterRegistry registry, TopicNames topics, Set<String> marketplaces) {
        this.meters = new Meters(registry);
        this.topics = topics;
        this.marketplaces = Set.copyOf(marketplaces);
    }

    /** The metrics of every stage; each counter is there from now on, at 0. */
    public StageMetrics asStageMetrics() {
        return new StageMetrics(
                new MeteredAdmission(meters, topics),
                new MeteredWatch(meters),
                new MeteredClaims(meters),
                new MeteredCoverage(meters),
                new MeteredDecision(meters),
                new MeteredEnforcement(meters, marketplaces),
                new MeteredMarketplace(meters, marketplaces),
                new MeteredRuntime(meters));
    }
}
