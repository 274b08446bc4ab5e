package io.lanjie.simulation;

import io.lanjie.schema.Ground;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.ReviewReasonKind;
import io.lanjie.schema.Scope;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What is compared between the pipeline and the model: all that the contract fixes, in no order, and no time. */
final class Lines {

    private static final String LISTING = "LISTING";

    private Lines() {}

    /** An order. */
    record OrderLine(
            OrderAction action, long version, long episode, String scope, List<String> grounds, List<String> lifted) {}

    /** A standing. */
    record StandingLine(StandingState state, long version, long episode, List<String> grounds) {}

    /** Some SKUs, where the empty one is the whole listing. */
    static String scope(Collection<String> skus) {
        if (skus.isEmpty()) {
            return "NONE";
        }
        return skus.contains("") ? LISTING : "SKUS" + new TreeSet<>(skus);
    }

    static OrderLine of(TakedownOrder order) {
        return new OrderLine(
                order.getAction(),
                order.getVersion(),
                order.getEpisode(),
                scope(order.getScope(), order.getSkuIds()),
                order.getGrounds().stream().map(Lines::of).sorted().toList(),
                order.getLifted().stream()
                        .map(ground -> ground.getKind() + ":" + ground.getReference())
                        .sorted()
                        .toList());
    }

    static StandingLine of(ListingStanding standing) {
        return new StandingLine(
                standing.getState(),
                standing.getVersion(),
                standing.getEpisode(),
                standing.getGrounds().stream().map(Lines::of).sorted().toList());
    }

    /** The reasons of a review item; whether an order was contested is not the model's. */
    static List<String> of(ReviewItem item) {
        return item == null
                ? List.of()
                : item.getReasons().stream()
                        .filter(reason -> reason.getKind() != ReviewReasonKind.CONTESTED)
                        .map(reason -> reason.getKind() + " " + reason.getGround())
                        .sorted()
                        .toList();
    }

    private static String of(Ground ground) {
        return ground.getKind() + ":" + ground.getReference() + " " + ground.getStatus() + " "
                + new TreeSet<>(ground.getReasonCodes()) + " " + scope(ground.getScope(), ground.getSkuIds());
    }

    private static String of(StandingGround ground) {
        return ground.getKind() + ":" + ground.getReference() + " " + ground.getStatus() + " "
                + new TreeSet<>(ground.getReasonCodes()) + " " + scope(ground.getScope(), ground.getSkuIds()) + " "
                + ground.getAction() + (ground.getHeld() ? " held" : "")
                + (ground.getClaimWithdrawn() ? " claim-withdrawn" : "") + (ground.getWeakened() ? " weakened" : "")
                + (ground.getLiftedByReview() ? " lifted-by-review" : "");
    }

    private static String scope(Scope scope, List<String> skus) {
        return scope == Scope.SKUS ? "SKUS" + new TreeSet<>(skus) : scope.toString();
    }
}
