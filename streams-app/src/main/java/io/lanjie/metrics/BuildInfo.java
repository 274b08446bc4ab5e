package io.lanjie.metrics;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/** What runs, as a metric that is always 1. A gauge of Micrometer would lose the end of its name. */
final class BuildInfo implements Collector {

    private static final String INFO_SUFFIX = "_info";

    private final InfoSnapshot snapshot;

    BuildInfo(String version, String policy, String rules) {
        MeterDeclaration declaration = MeterDeclaration.BUILD_INFO;
        String name = declaration.prometheusName();
        snapshot = InfoSnapshot.builder()
                .name(name.substring(0, name.length() - INFO_SUFFIX.length()))
                .help(declaration.help())
                .dataPoint(InfoSnapshot.InfoDataPointSnapshot.builder()
                        .labels(Labels.of(
                                MeterTag.VERSION.key(),
                                version,
                                MeterTag.POLICY.key(),
                                policy,
                                MeterTag.RULES.key(),
                                rules))
                        .build())
                .build();
    }

    @Override
    public MetricSnapshot collect() {
        return snapshot;
    }
}
