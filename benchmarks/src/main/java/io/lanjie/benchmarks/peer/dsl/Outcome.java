package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.TakedownOrder;

/**
 * What a decision comes to.
 *
 * @param standing the standing as it is now
 * @param order the order, or null when the marketplace has nothing else to do than before
 */
record Outcome(ListingStanding standing, TakedownOrder order) {}
