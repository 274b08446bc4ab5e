package io.lanjie.demo;

import io.lanjie.schema.OrderAction;
import io.lanjie.schema.ReleaseReason;

/**
 * What matters of an order when two accounts of it are compared.
 *
 * @param action what the marketplace has to do
 * @param reason why a listing is released; null for the other actions
 */
public record OrderOutcome(OrderAction action, ReleaseReason reason) {

    @Override
    public String toString() {
        return reason == null ? action.toString() : action + "(" + reason + ")";
    }
}
