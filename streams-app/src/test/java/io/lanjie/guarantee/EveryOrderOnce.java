package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.TakedownOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No order is in the record of orders twice, and none twice in the topic of its marketplace. */
final class EveryOrderOnce implements Guarantee {

    private final Set<String> recorded = new HashSet<>();
    private final Set<String> delivered = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();

    @Override
    public void ordered(Written<TakedownOrder> order) {
        note(order, recorded);
    }

    @Override
    public void delivered(Written<TakedownOrder> order) {
        note(order, delivered);
    }

    @Override
    public void verify() {
        assertThat(repeated).isEmpty();
    }

    private void note(Written<TakedownOrder> order, Set<String> seen) {
        if (!seen.add(order.value().getOrderId())) {
            repeated.add(order.key() + " " + order.value().getOrderId());
        }
    }
}
