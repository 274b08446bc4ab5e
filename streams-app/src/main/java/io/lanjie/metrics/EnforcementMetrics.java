package io.lanjie.metrics;

import io.lanjie.domain.order.OrderAction;

/** What enforcement counts. */
public interface EnforcementMetrics {

    /** An order went out. */
    void ordered(String marketplace, OrderAction action);
}
