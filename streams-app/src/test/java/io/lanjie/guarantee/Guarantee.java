package io.lanjie.guarantee;

import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.TakedownOrder;

/** A promise. It is shown every committed record, those of one listing in their order, and judges in the end. */
interface Guarantee {

    /** An order in the record of all orders. */
    default void ordered(Written<TakedownOrder> order) {}

    /** An order in the topic of its marketplace. */
    default void delivered(Written<TakedownOrder> order) {}

    /** A standing. */
    default void stands(Written<ListingStanding> standing) {}

    /** Fails when the promise was broken. */
    void verify();
}
