package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.TakedownOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a marketplace reads is what is recorded: the same orders, for each listing in the same order, byte for byte. */
final class DeliveredEqualsRecorded implements Guarantee {

    private final Map<String, List<Integer>> recorded = new HashMap<>();
    private final Map<String, List<Integer>> delivered = new HashMap<>();

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
        assertThat(delivered).isEqualTo(recorded);
    }

    private static void note(Written<TakedownOrder> order, Map<String, List<Integer>> orders) {
        // A hash is enough to tell the bytes of two orders apart, and there are many.
        int bytes = Objects.hash(order.value().getOrderId(), Arrays.hashCode(order.bytes()));
        orders.computeIfAbsent(order.key(), key -> new ArrayList<>()).add(bytes);
    }
}
