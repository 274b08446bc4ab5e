package io.lanjie.pipeline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The last order of each listing, and what the contract promises of every order whatever the case. */
final class LastOrders {

    private final Map<String, TakedownOrder> orders = new HashMap<>();
    private final Set<String> identifiers = new HashSet<>();

    /** Takes the next order of a listing. */
    void take(TakedownOrder order) {
        String listing =
                order.getListing().getMarketplace() + ":" + order.getListing().getListingId();
        TakedownOrder last = orders.put(listing, order);
        assertThat(order.getVersion())
                .as("versions are without gap")
                .isEqualTo(last == null ? 1 : last.getVersion() + 1);
        assertThat(order.getEpisode())
                .as("each take-down begins an episode, and nothing else does")
                .isEqualTo(
                        (last == null ? 0 : last.getEpisode()) + (order.getAction() == OrderAction.TAKE_DOWN ? 1 : 0));
        assertThat(order.getOrderId()).matches("[A-Za-z0-9_-]+");
        assertThat(identifiers.add(order.getOrderId()))
                .as("no identifier is used twice")
                .isTrue();
        assertThat(holds(last))
                .as("%s follows %s", order.getAction(), last == null ? "nothing" : last.getAction())
                .isEqualTo(order.getAction() != OrderAction.TAKE_DOWN);
        assertThat(order.getGrounds().isEmpty()).isEqualTo(order.getAction() == OrderAction.RELEASE);
        if (order.getAction() == OrderAction.AMEND) {
            assertThat(compared(order)).as("an amendment differs").isNotEqualTo(compared(last));
        }
    }

    /** Holds a standing against the last order of its listing. */
    void check(String listing, ListingStanding standing) {
        TakedownOrder last = orders.get(listing);
        assertThat(standing.getVersion()).isEqualTo(last == null ? 0 : last.getVersion());
        assertThat(standing.getEpisode()).isEqualTo(last == null ? 0 : last.getEpisode());
        if (standing.getState() != StandingState.ENDED) {
            assertThat(standing.getState() == StandingState.BLOCKED).isEqualTo(holds(last));
        }
        if (standing.getState() == StandingState.BLOCKED) {
            assertThat(standing.getGrounds().stream()
                            .filter(ground -> ground.getHeld())
                            .map(ground -> ground.getReference()))
                    .containsExactlyElementsOf(last.getGrounds().stream()
                            .map(ground -> ground.getReference())
                            .toList());
        }
    }

    /** A listing that ended has nothing to be amended or released when it returns. */
    void ended(String listing) {
        orders.computeIfPresent(
                listing,
                (key, last) -> TakedownOrder.newBuilder(last)
                        .setAction(OrderAction.RELEASE)
                        .build());
    }

    /** Fills in which order is acknowledged. */
    void complete(ObjectNode acknowledgement, String listing) {
        TakedownOrder last = orders.get(listing);
        if (last != null && !acknowledgement.has("orderId")) {
            acknowledgement.put("orderId", last.getOrderId());
        }
        if (last != null && !acknowledgement.has("version")) {
            acknowledgement.put("version", last.getVersion());
        }
    }

    private static boolean holds(TakedownOrder last) {
        return last != null && last.getAction() != OrderAction.RELEASE;
    }

    private static Set<List<Object>> compared(TakedownOrder order) {
        return order.getGrounds().stream()
                .map(ground -> List.<Object>of(
                        ground.getKind(),
                        ground.getReference(),
                        String.valueOf(ground.getStatus()),
                        ground.getReasonCodes(),
                        ground.getScope(),
                        ground.getSkuIds()))
                .collect(Collectors.toSet());
    }
}
