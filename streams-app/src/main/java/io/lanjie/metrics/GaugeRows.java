package io.lanjie.metrics;

import io.micrometer.core.instrument.MultiGauge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values of gauges at one moment. */
public final class GaugeRows {

    private final Map<MeterDeclaration, List<MultiGauge.Row<?>>> rows = new EnumMap<>(MeterDeclaration.class);

    /** Puts down a value, with the values of its tags in the order of the declaration. */
    public void put(MeterDeclaration declaration, double value, String... tagValues) {
        rows.computeIfAbsent(declaration, absent -> new ArrayList<>())
                .add(MultiGauge.Row.of(Meters.tags(declaration, tagValues), value));
    }

    /** The same for what is counted; Prometheus knows floating-point numbers only. */
    public void put(MeterDeclaration declaration, long value, String... tagValues) {
        put(declaration, (double) value, tagValues);
    }

    List<MultiGauge.Row<?>> of(MeterDeclaration declaration) {
        return rows.getOrDefault(declaration, List.of());
    }
}
