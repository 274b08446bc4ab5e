package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.TakedownOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders of each listing are numbered 1, 2, 3 and so on, in the order in which they stand in their topic. */
final class VersionsHaveNoGap implements Guarantee {

    private final Map<String, Long> last = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Override
    public void ordered(Written<TakedownOrder> order) {
        long due = last.getOrDefault(order.key(), 0L) + 1;
        long found = order.value().getVersion();
        if (found != due) {
            faults.add(order.key() + " has version " + found + " where " + due + " was due");
        }
        last.put(order.key(), found);
    }

    @Override
    public void verify() {
        assertThat(faults).isEmpty();
    }
}
