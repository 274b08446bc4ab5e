package io.lanjie.domain.standing;

import io.lanjie.domain.order.OrderAction;
import java.time.Instant;

/**
 * The last order sent for a listing.
 *
 * @param orderId its identifier
 * @param action what it said
 * @param extent what it had down, or null after a release
 * @param issuedAt when it was decided
 * @param dueAt until when an answer is due
 */
public record LastOrder(String orderId, OrderAction action, Extent extent, Instant issuedAt, Instant dueAt) {}
