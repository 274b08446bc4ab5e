package io.lanjie.simulation;

import io.lanjie.schema.OrderAction;
import io.lanjie.simulation.Lines.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The orders of one listing, as the contract derives them from what held before and holds now. */
final class ModelOrders {

    private final List<OrderLine> all = new ArrayList<>();
    private long episode;

    List<OrderLine> all() {
        return all;
    }

    long version() {
        return all.size();
    }

    long episode() {
        return episode;
    }

    /**
     * Follows a change of a listing that is blocked now or was.
     *
     * @param before the grounds that held, as orders tell them
     * @param now the grounds that hold
     * @param skus what has to be down, the empty one for the whole listing
     * @param gone the grounds that hold no longer
     */
    void follow(boolean wasBlocked, List<String> before, List<String> now, Set<String> skus, Set<String> gone) {
        if (!wasBlocked) {
            episode++;
            add(OrderAction.TAKE_DOWN, now, skus, Set.of());
        } else if (!now.equals(before)) {
            add(now.isEmpty() ? OrderAction.RELEASE : OrderAction.AMEND, now, skus, gone);
        }
    }

    private void add(OrderAction action, List<String> grounds, Set<String> skus, Set<String> gone) {
        all.add(new OrderLine(action, version() + 1, episode, Lines.scope(skus), grounds, List.copyOf(gone)));
    }
}
