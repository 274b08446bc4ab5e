package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.micrometer.core.instrument.Counter;
import java.util.Map;

/** The counters of what one stage refuses. */
final class RefusalCounters {

    private RefusalCounters() {}

    static Map<RefusalReason, Counter> of(Meters meters, String stage) {
        return Meters.each(RefusalReason.class, reason -> meters.counter(MeterDeclaration.REFUSALS, stage, reason));
    }
}
