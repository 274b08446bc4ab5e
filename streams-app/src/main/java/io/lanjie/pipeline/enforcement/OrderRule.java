package io.lanjie.pipeline.enforcement;

import io.lanjie.domain.order.LiftedGround;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.order.TakedownOrder;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Extent;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.LastOrder;
import io.lanjie.domain.standing.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Derives the order from the standing before and after. The last order is part of the standing, so a replay onto any
 * later state gives none.
 */
public final class OrderRule {

    /**
     * The order for a change of standing; empty when nothing that orders are about changed.
     *
     * @param before the standing as last ordered
     * @param after the standing as decided
     * @param lifted the grounds that held before and no longer do
     * @param policy gives the time to answer and the legal basis
     * @param now time of the decision
     */
    public Optional<TakedownOrder> order(
            Standing before, Standing after, List<LiftedGround> lifted, Policy policy, Instant now) {
        return action(before, after).map(action -> order(action, before, after, lifted, policy, now));
    }

    private static Optional<OrderAction> action(Standing before, Standing after) {
        if (!before.isBlocked()) {
            return after.isBlocked() ? Optional.of(OrderAction.TAKE_DOWN) : Optional.empty();
        }
        return switch (after.state()) {
            case BLOCKED -> ordered(before).equals(ordered(after)) ? Optional.empty() : Optional.of(OrderAction.AMEND);
            case CLEAR -> Optional.of(OrderAction.RELEASE);
            // Who deletes a listing has nothing left to take down or to put back.
            case ENDED -> Optional.empty();
        };
    }

    private static List<Ground.Ordered> ordered(Standing standing) {
        List<Ground> held = standing.held();
        List<Ground.Ordered> ordered = new ArrayList<>(held.size());
        for (Ground ground : held) {
            ordered.add(ground.ordered());
        }
        return ordered;
    }

    private static TakedownOrder order(
            OrderAction action,
            Standing before,
            Standing after,
            List<LiftedGround> lifted,
            Policy policy,
            Instant now) {
        long version = before.version() + 1;
        long episode = before.episode() + (action == OrderAction.TAKE_DOWN ? 1 : 0);
        Extent extent = after.heldExtent().orElse(null);
        Instant dueAt = dueAt(action, before, extent, policy, now);
        // What held an ended listing may be lifted with its return; nobody has to be told of that.
        List<LiftedGround> told = before.isBlocked() ? sorted(lifted) : List.of();
        String orderId = OrderIdentifier.of(after.key(), version, action, after.held(), told);
        Standing standing = after.ordered(version, episode, new LastOrder(orderId, action, extent, now, dueAt));
        return new TakedownOrder(
                orderId,
                action,
                standing,
                extent,
                standing.held(),
                told,
                now,
                dueAt,
                legalBasis(standing, told, policy),
                policy.version());
    }

    private static List<LiftedGround> sorted(List<LiftedGround> lifted) {
        return lifted.size() < 2
                ? lifted
                : lifted.stream()
                        .sorted(Comparator.comparing(one -> one.ground().id()))
                        .toList();
    }

    /** An answer that is due stays due when the marketplace has no more to take down than before. */
    private static Instant dueAt(OrderAction action, Standing before, Extent extent, Policy policy, Instant now) {
        LastOrder last = before.lastOrder();
        boolean widensNothing = action == OrderAction.AMEND
                && last != null
                && last.extent() != null
                && last.extent().covers(extent);
        return widensNothing ? last.dueAt() : now.plus(policy.answerWithin().getOrDefault(action, Duration.ZERO));
    }

    private static List<String> legalBasis(Standing standing, List<LiftedGround> lifted, Policy policy) {
        Set<GroundKind> kinds = EnumSet.noneOf(GroundKind.class);
        List<String> articles = List.of();
        for (Ground ground : standing.held()) {
            articles = withArticles(articles, ground.id().kind(), kinds, policy);
        }
        for (LiftedGround one : lifted) {
            articles = withArticles(articles, one.ground().id().kind(), kinds, policy);
        }
        return articles;
    }

    private static List<String> withArticles(
            List<String> articles, GroundKind kind, Set<GroundKind> kinds, Policy policy) {
        List<String> more = policy.legalBasis().getOrDefault(kind, List.of());
        if (!kinds.add(kind) || more.isEmpty()) {
            return articles;
        }
        return articles.isEmpty()
                ? more
                : Stream.concat(articles.stream(), more.stream()).distinct().toList();
    }
}
