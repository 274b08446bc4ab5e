package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.OrderAction;
import io.lanjie.schema.TakedownOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Each listing gets exactly the orders that the events call for: none lost, none too many, in their order. */
final class OrdersAreThoseDue implements Guarantee {

    private final Map<String, List<OrderAction>> due;
    private final Map<String, List<OrderAction>> ordered = new HashMap<>();

    /** @param due actions by listing; a listing without orders is not in it */
    OrdersAreThoseDue(Map<String, List<OrderAction>> due) {
        this.due = Map.copyOf(due);
    }

    @Override
    public void ordered(Written<TakedownOrder> order) {
        ordered.computeIfAbsent(order.key(), key -> new ArrayList<>())
                .add(order.value().getAction());
    }

    @Override
    public void verify() {
        List<String> faults = new ArrayList<>();
        Stream.concat(due.keySet().stream(), ordered.keySet().stream())
                .distinct()
                .sorted()
                .filter(listing -> !Objects.equals(due.get(listing), ordered.get(listing)))
                .forEach(listing ->
                        faults.add(listing + ": " + ordered.get(listing) + " where " + due.get(listing) + " were due"));
        assertThat(faults).isEmpty();
    }
}
