package io.lanjie.metrics;

/**
 * What every stage counts.
 *
 * @param admission admission
 * @param watch watch
 * @param claims claims
 * @param coverage coverage
 * @param decision decision
 * @param enforcement enforcement
 * @param marketplace marketplace
 * @param runtime what Kafka Streams does for all of them
 */
public record StageMetrics(
        AdmissionMetrics admission,
        WatchMetrics watch,
        ClaimsMetrics claims,
        CoverageMetrics coverage,
        DecisionMetrics decision,
        EnforcementMetrics enforcement,
        MarketplaceMetrics marketplace,
        RuntimeMetrics runtime) {}
