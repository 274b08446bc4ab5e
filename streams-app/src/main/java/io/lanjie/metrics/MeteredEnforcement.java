package io.lanjie.metrics;

import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.metrics.Meters.Named;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Counts orders, and how long they took. */
final class MeteredEnforcement implements EnforcementMetrics {

    private final Named<Map<OrderAction, Map<GroundKind, Counter>>> ordered;
    private final Timer noticeToOrder;
    private final Timer listingToOrder;

    MeteredEnforcement(Meters meters, Set<String> marketplaces) {
        ordered = Meters.named(
                marketplaces,
                marketplace -> Meters.each(
                        OrderAction.class,
                        action -> Meters.each(
                                GroundKind.class,
                                kind -> meters.counter(MeterDeclaration.ORDERS, action, marketplace, kind))));
        noticeToOrder = meters.histogram(MeterDeclaration.NOTICE_TO_ORDER);
        listingToOrder = meters.histogram(MeterDeclaration.LISTING_TO_ORDER);
    }

    @Override
    public void ordered(String marketplace, OrderAction action, GroundKind ground) {
        ordered.of(marketplace).get(action).get(ground).increment();
    }

    @Override
    public void noticeToOrder(Duration time) {
        noticeToOrder.record(time);
    }

    @Override
    public void listingToOrder(Duration time) {
        listingToOrder.record(time);
    }
}
