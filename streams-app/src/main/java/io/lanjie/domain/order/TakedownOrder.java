package io.lanjie.domain.order;

import io.lanjie.domain.standing.Extent;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.Standing;
import java.time.Instant;
import java.util.List;

/**
 * What has to be down of one listing from now on; the latest alone is enough.
 *
 * @param orderId deterministic: the same decision gives the same identifier
 * @param action what to do
 * @param standing the standing after the order: listing, version, episode
 * @param extent what has to be down, all grounds together; null after a release
 * @param grounds the grounds that hold after this order
 * @param lifted the grounds that this order lifts, each with its reason
 * @param issuedAt when it was decided
 * @param dueAt until when an answer is due
 * @param legalBasis articles it rests on
 * @param policyVersion policy it was decided by
 */
public record TakedownOrder(
        String orderId,
        OrderAction action,
        Standing standing,
        Extent extent,
        List<Ground> grounds,
        List<LiftedGround> lifted,
        Instant issuedAt,
        Instant dueAt,
        List<String> legalBasis,
        String policyVersion) {

    /** Copies the lists and refuses an order about nothing. */
    public TakedownOrder {
        grounds = List.copyOf(grounds);
        lifted = List.copyOf(lifted);
        if (grounds.isEmpty() && lifted.isEmpty()) {
            throw new IllegalArgumentException("an order holds or lifts a ground");
        }
        legalBasis = List.copyOf(legalBasis);
    }

    /** Kind of the first ground that holds after it, or where none does of the first that it lifts. */
    public GroundKind firstGround() {
        Ground first = grounds.isEmpty() ? lifted.get(0).ground() : grounds.get(0);
        return first.id().kind();
    }
}
