package io.lanjie.demo;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.PolicyAction;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been read about one listing. */
final class ListingRecord {

    private final List<OrderOutcome> orders = new ArrayList<>(2);
    private final List<Long> issuedAt = new ArrayList<>(2);
    private long lastVersion;
    private ListingOutcome standing = ListingOutcome.UNTOUCHED;
    private List<String> reviews = List.of();

    /** Takes the order, and says which version was due if it was not this one. */
    Optional<Long> take(TakedownOrder order) {
        long due = lastVersion + 1;
        boolean release = order.getAction() == OrderAction.RELEASE;
        orders.add(new OrderOutcome(order.getAction(), release ? order.getReleaseReason() : null));
        issuedAt.add(order.getIssuedAt().toEpochMilli());
        lastVersion = Math.max(lastVersion, order.getVersion());
        return order.getVersion() == due ? Optional.empty() : Optional.of(due);
    }

    void take(ListingStanding newStanding) {
        standing = new ListingOutcome(
                newStanding.getState(),
                newStanding.getVersion(),
                newStanding.getEpisode(),
                newStanding.getGrounds().stream()
                        .filter(ground -> counts(ground, newStanding.getState()))
                        .map(ListingRecord::ground)
                        .toList(),
                List.of(),
                List.of());
    }

    void forgetStanding() {
        standing = ListingOutcome.UNTOUCHED;
    }

    void take(ReviewItem item) {
        reviews = item.getReasons().stream()
                .map(reason -> reason.getKind() + " " + reason.getGround())
                .toList();
    }

    void closeReviews() {
        reviews = List.of();
    }

    ListingOutcome outcome() {
        return new ListingOutcome(
                standing.state(), standing.version(), standing.episode(), standing.grounds(), reviews, orders);
    }

    List<OrderOutcome> orders() {
        return orders;
    }

    /** Versions count from 1; with a fault among them the answer is that of the order in this place. */
    Optional<Long> issuedAt(long version) {
        return version > issuedAt.size() ? Optional.empty() : Optional.of(issuedAt.get((int) version - 1));
    }

    /** A ground on which policy does nothing is as good as none; of an ended listing only what held it is kept. */
    private static boolean counts(StandingGround ground, StandingState state) {
        if (ground.getHeld()) {
            return true;
        }
        return state != StandingState.ENDED && (ground.getLiftedByReview() || ground.getAction() != PolicyAction.NONE);
    }

    private static GroundOutcome ground(StandingGround ground) {
        Hold hold = ground.getHeld() ? Hold.HELD : ground.getLiftedByReview() ? Hold.LIFTED : Hold.NOTED;
        return new GroundOutcome(
                ground.getKind(),
                ground.getReference(),
                ground.getStatus(),
                ground.getScope(),
                ground.getSkuIds(),
                hold,
                ground.getClaimWithdrawn());
    }
}
