package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.order.AcknowledgementType;
import io.lanjie.metrics.Meters.Named;
import io.micrometer.core.instrument.Counter;
import java.util.Map;
import java.util.Set;

/** Counts the answers of marketplaces. */
final class MeteredMarketplace implements MarketplaceMetrics {

    private final Named<Map<AcknowledgementType, Counter>> inTime;
    private final Named<Map<AcknowledgementType, Counter>> late;
    private final Named<Map<AcknowledgementType, Counter>> overtaken;
    private final Named<Counter> overdue;
    private final Map<RefusalReason, Counter> refused;

    MeteredMarketplace(Meters meters, Set<String> marketplaces) {
        inTime = answers(meters, marketplaces, "in_time");
        late = answers(meters, marketplaces, "late");
        overtaken = answers(meters, marketplaces, "overtaken");
        overdue = Meters.named(
                marketplaces, marketplace -> meters.counter(MeterDeclaration.ANSWERS_OVERDUE, marketplace));
        refused = RefusalCounters.of(meters, "marketplace");
    }

    @Override
    public void answered(String marketplace, AcknowledgementType type, boolean wasLate) {
        (wasLate ? late : inTime).of(marketplace).get(type).increment();
    }

    @Override
    public void answeredEarlier(String marketplace, AcknowledgementType type) {
        overtaken.of(marketplace).get(type).increment();
    }

    @Override
    public void answerRefused(String marketplace, RefusalReason reason) {
        refused.get(reason).increment();
    }

    @Override
    public void overdue(String marketplace) {
        overdue.of(marketplace).increment();
    }

    private static Named<Map<AcknowledgementType, Counter>> answers(
            Meters meters, Set<String> marketplaces, String timing) {
        return Meters.named(
                marketplaces,
                marketplace -> Meters.each(
                        AcknowledgementType.class,
                        type -> meters.counter(MeterDeclaration.ANSWERS, marketplace, type, timing)));
    }
}
