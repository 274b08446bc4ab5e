package io.lanjie.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The declared gauges, read anew for each scrape: what nobody puts down any more goes away. */
final class Gauges {

    private final Map<MeterDeclaration, MultiGauge> gauges = new EnumMap<>(MeterDeclaration.class);
    private final List<GaugeSource> sources;

    Gauges(MeterRegistry registry, List<GaugeSource> sources) {
        this.sources = List.copyOf(sources);
        for (MeterDeclaration declaration : MeterDeclaration.values()) {
            if (declaration.kind() == MeterKind.GAUGE && declaration != MeterDeclaration.BUILD_INFO) {
                gauges.put(
                        declaration,
                        MultiGauge.builder(declaration.meterName())
                                .description(declaration.help())
                                .register(registry));
            }
        }
    }

    void refresh() {
        GaugeRows rows = new GaugeRows();
        sources.forEach(source -> source.read(rows));
        gauges.forEach((declaration, gauge) -> gauge.register(rows.of(declaration), true));
    }
}
