package io.lanjie.demo;

import io.lanjie.schema.OrderAction;
import java.util.Optional;

/**
 * One turn in the life of a listing.
 *
 * @param phase when
 * @param cause what brought it about
 * @param ordered whether it sends an order: the last of the outcome
 * @param outcome where the listing stands afterwards
 */
record Turn(Phase phase, Cause cause, boolean ordered, ListingOutcome outcome) {

    Optional<OrderOutcome> order() {
        return ordered ? Optional.of(outcome.orders().get(outcome.orders().size() - 1)) : Optional.empty();
    }

    boolean sends(OrderAction action) {
        return order().filter(order -> order.action() == action).isPresent();
    }
}
