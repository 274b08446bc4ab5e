package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.schema.Ground;
import io.lanjie.schema.LastOrder;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.OrderedListing;
import io.lanjie.schema.Scope;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.TakedownOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Makes the order for a change of standing and enters it in the standing. */
final class OrderRecords {

    private final Policy policy;

    /** @param policy gives the time to answer, the legal basis and its version */
    OrderRecords(Policy policy) {
        this.policy = policy;
    }

    /**
     * The order; version, episode and last order of the standing after are set.
     *
     * @param action what is ordered
     * @param before the last standing, or null
     * @param after the standing as decided
     * @param carried the listing's rows
     * @param now time of the decision
     */
    TakedownOrder order(
            OrderAction action,
            ListingStanding before,
            ListingStanding after,
            List<CarriedGround> carried,
            Instant now) {
        List<Ground> lifted =
                action == OrderAction.TAKE_DOWN ? List.of() : GroundRecords.lifted(before, after, carried);
        List<Ground> grounds = action == OrderAction.RELEASE ? List.of() : GroundRecords.holding(after);
        after.setVersion(after.getVersion() + 1);
        after.setEpisode(after.getEpisode() + (action == OrderAction.TAKE_DOWN ? 1 : 0));
        LastOrder last = last(action, before, after, grounds, now);
        after.setLastOrder(last);
        TakedownOrder order = new TakedownOrder();
        order.setOrderId(last.getOrderId());
        order.setAction(action);
        order.setVersion(after.getVersion());
        order.setEpisode(after.getEpisode());
        order.setListing(new OrderedListing(
                after.getMarketplace(),
                after.getListingId(),
                after.getUrl(),
                after.getSellerId(),
                after.getRevision()));
        order.setScope(last.getScope());
        order.setSkuIds(last.getSkuIds());
        order.setGrounds(grounds);
        order.setLifted(lifted);
        order.setReleaseReason(lifted.isEmpty() ? null : lifted.get(0).getReleaseReason());
        order.setIssuedAt(now);
        order.setDueAt(last.getDueAt());
        order.setLegalBasis(policy.legalBasis().getOrDefault(GroundKind.CERTIFICATE, List.of()));
        order.setPolicyVersion(policy.version());
        order.setRulesVersion(after.getRulesVersion());
        return order;
    }

    private LastOrder last(
            OrderAction action, ListingStanding before, ListingStanding after, List<Ground> grounds, Instant now) {
        LastOrder last = new LastOrder();
        last.setOrderId(identifier(action, after));
        last.setAction(action);
        boolean whole = grounds.stream().anyMatch(ground -> ground.getScope() == Scope.LISTING);
        TreeSet<String> skuIds = new TreeSet<>();
        if (!whole) {
            grounds.forEach(ground -> skuIds.addAll(ground.getSkuIds()));
        }
        last.setScope(grounds.isEmpty() ? Scope.NONE : whole ? Scope.LISTING : Scope.SKUS);
        last.setSkuIds(List.copyOf(skuIds));
        last.setIssuedAt(now);
        boolean widensNothing = action == OrderAction.AMEND && covers(before.getLastOrder(), last);
        last.setDueAt(
                widensNothing
                        ? before.getLastOrder().getDueAt()
                        : now.plus(
                                policy.answerWithin().get(io.lanjie.domain.order.OrderAction.valueOf(action.name()))));
        return last;
    }

    private static boolean covers(LastOrder earlier, LastOrder later) {
        return earlier.getScope() == Scope.LISTING
                || (later.getScope() == Scope.SKUS && earlier.getSkuIds().containsAll(later.getSkuIds()));
    }

    /** The same decision gives the same identifier: marketplace, hash of the decision, version. */
    private static String identifier(OrderAction action, ListingStanding after) {
        StringBuilder decision = new StringBuilder();
        decision.append(after.getMarketplace()).append(':').append(after.getListingId());
        decision.append('\n').append(after.getVersion()).append('\n').append(action);
        for (StandingGround ground : after.getGrounds()) {
            decision.append('\n').append(ground.getReference()).append(ground.getStatus());
            decision.append(ground.getReasonCodes()).append(ground.getSkuIds());
        }
        UUID hash = UUID.nameUUIDFromBytes(decision.toString().getBytes(StandardCharsets.UTF_8));
        return after.getMarketplace() + "-" + hash + "-" + after.getVersion();
    }
}
