package io.lanjie.kafka.record;

import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.LastOrder;
import io.lanjie.domain.standing.Standing;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.SaleStatus;

/** Standings as records and as the domain's words: nothing is lost on either way, so a standing can be resumed. */
public final class StandingMapping {

    private StandingMapping() {}

    /** The record of a standing. */
    public static ListingStanding toRecord(Standing standing) {
        ListingStanding made = new ListingStanding();
        made.setMarketplace(standing.key().marketplace());
        made.setListingId(standing.key().listingId());
        made.setState(Enumerations.convert(standing.state(), io.lanjie.schema.StandingState.class));
        made.setVersion(standing.version());
        made.setEpisode(standing.episode());
        made.setGrounds(GroundMapping.toStandingRecords(standing.grounds()));
        made.setSaleStatus(standing.seen().onSale() ? SaleStatus.ON_SALE : SaleStatus.OFF_SALE);
        made.setRevision(standing.seen().revision());
        made.setUrl(standing.seen().url());
        made.setSellerId(standing.seen().sellerId());
        made.setSince(standing.since());
        made.setLastOrder(toRecord(standing.lastOrder()));
        made.setReviewOpenedAt(standing.reviewOpenedAt());
        made.setPolicyVersion(standing.basis().policyVersion());
        made.setRulesVersion(standing.basis().rulesVersion());
        made.setWatchVersion(standing.basis().watchVersion());
        return made;
    }

    /** The standing of a record. */
    public static Standing toDomain(ListingStanding record) {
        return new Standing(
                new ListingKey(record.getMarketplace(), record.getListingId()),
                Enumerations.convert(record.getState(), StandingState.class),
                record.getVersion(),
                record.getEpisode(),
                record.getGrounds().stream().map(GroundMapping::toDomain).toList(),
                new Standing.Seen(
                        record.getSaleStatus() != SaleStatus.OFF_SALE,
                        record.getRevision(),
                        record.getUrl(),
                        record.getSellerId()),
                record.getSince(),
                toDomain(record.getLastOrder()),
                record.getReviewOpenedAt(),
                new Standing.Basis(record.getPolicyVersion(), record.getRulesVersion(), record.getWatchVersion()));
    }

    private static io.lanjie.schema.LastOrder toRecord(LastOrder order) {
        return order == null
                ? null
                : io.lanjie.schema.LastOrder.newBuilder()
                        .setOrderId(order.orderId())
                        .setAction(Enumerations.convert(order.action(), io.lanjie.schema.OrderAction.class))
                        .setScope(GroundMapping.scope(order.extent()))
                        .setSkuIds(GroundMapping.skuIds(order.extent()))
                        .setIssuedAt(order.issuedAt())
                        .setDueAt(order.dueAt())
                        .build();
    }

    private static LastOrder toDomain(io.lanjie.schema.LastOrder order) {
        return order == null
                ? null
                : new LastOrder(
                        order.getOrderId(),
                        Enumerations.convert(order.getAction(), OrderAction.class),
                        GroundMapping.extent(order.getScope(), order.getSkuIds()),
                        order.getIssuedAt(),
                        order.getDueAt());
    }
}
