package io.lanjie.kafka.record;

import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.LastOrder;
import io.lanjie.domain.standing.Standing;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.SaleStatus;
import java.util.ArrayList;

/** Standings as records and as the domain's words: nothing is lost on either way, so a standing can be resumed. */
public final class StandingMapping {

    private StandingMapping() {}

    /** The record of a standing. */
    public static ListingStanding toRecord(Standing standing) {
        return ListingStanding.newBuilder()
                .setMarketplace(standing.key().marketplace())
                .setListingId(standing.key().listingId())
                .setState(Enumerations.convert(standing.state(), io.lanjie.schema.StandingState.class))
                .setVersion(standing.version())
                .setEpisode(standing.episode())
                .setGrounds(new ArrayList<>(standing.grounds().stream()
                        .map(GroundMapping::toStandingRecord)
                        .toList()))
                .setSaleStatus(standing.seen().onSale() ? SaleStatus.ON_SALE : SaleStatus.OFF_SALE)
                .setRevision(standing.seen().revision())
                .setUrl(standing.seen().url())
                .setSellerId(standing.seen().sellerId())
                .setSince(standing.since())
                .setLastOrder(toRecord(standing.lastOrder()))
                .setReviewOpenedAt(standing.reviewOpenedAt())
                .setPolicyVersion(standing.basis().policyVersion())
                .setRulesVersion(standing.basis().rulesVersion())
                .setWatchVersion(standing.basis().watchVersion())
                .build();
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
