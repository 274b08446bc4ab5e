package io.lanjie.metrics;

import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.GroundKind;
import java.time.Duration;

/** What enforcement counts. */
public interface EnforcementMetrics {

    /**
     * An order went out.
     *
     * @param ground kind of the first ground that holds after it, or where none does of the first that it lifts
     */
    void ordered(String marketplace, OrderAction action, GroundKind ground);

    /** A notice led to an order that long after it was published, or after the moment from which it counts. */
    void noticeToOrder(Duration time);

    /** A version of a listing led to an order that long after it was published. */
    void listingToOrder(Duration time);
}
