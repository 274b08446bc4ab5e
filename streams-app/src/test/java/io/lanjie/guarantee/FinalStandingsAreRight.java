package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.util.HashMap;
import java.util.Map;

/** In the end each listing stands as the events call for, and its standing names the last order sent. */
final class FinalStandingsAreRight implements Guarantee {

    private final Map<String, StandingState> due;
    private final Map<String, StandingState> states = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Long> ordered = new HashMap<>();

    /** @param due state by listing; a listing that never had a ground is not in it */
    FinalStandingsAreRight(Map<String, StandingState> due) {
        this.due = Map.copyOf(due);
    }

    @Override
    public void ordered(Written<TakedownOrder> order) {
        ordered.put(order.key(), order.value().getVersion());
    }

    @Override
    public void stands(Written<ListingStanding> standing) {
        states.put(standing.key(), standing.value().getState());
        versions.put(standing.key(), standing.value().getVersion());
    }

    @Override
    public void verify() {
        assertThat(states).isEqualTo(due);
        versions.values().removeIf(version -> version == 0);
        assertThat(versions).isEqualTo(ordered);
    }
}
