package io.lanjie.kafka.record;

import io.lanjie.domain.order.TakedownOrder;
import io.lanjie.domain.standing.ReviewReason;
import io.lanjie.domain.standing.Standing;
import io.lanjie.schema.Ground;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.OrderedListing;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.ReviewReasonKind;
import java.util.ArrayList;
import java.util.List;

/** Orders and review items as records. */
public final class OrderMapping {

    private OrderMapping() {}

    /** The record of an order. */
    public static io.lanjie.schema.TakedownOrder toRecord(TakedownOrder order) {
        Standing standing = order.standing();
        OrderedListing listing = OrderedListing.newBuilder()
                .setMarketplace(standing.key().marketplace())
                .setListingId(standing.key().listingId())
                .setUrl(standing.seen().url())
                .setSellerId(standing.seen().sellerId())
                .setRevision(standing.seen().revision())
                .build();
        List<Ground> lifted = new ArrayList<>(
                order.lifted().stream().map(GroundMapping::toRecord).toList());
        return io.lanjie.schema.TakedownOrder.newBuilder()
                .setOrderId(order.orderId())
                .setAction(Enumerations.convert(order.action(), OrderAction.class))
                .setVersion(standing.version())
                .setEpisode(standing.episode())
                .setListing(listing)
                .setScope(GroundMapping.scope(order.extent()))
                .setSkuIds(GroundMapping.skuIds(order.extent()))
                .setGrounds(new ArrayList<>(
                        order.grounds().stream().map(GroundMapping::toRecord).toList()))
                .setLifted(lifted)
                .setReleaseReason(lifted.isEmpty() ? null : lifted.get(0).getReleaseReason())
                .setIssuedAt(order.issuedAt())
                .setDueAt(order.dueAt())
                .setLegalBasis(new ArrayList<>(order.legalBasis()))
                .setPolicyVersion(order.policyVersion())
                .setRulesVersion(standing.basis().rulesVersion())
                .setWatchVersion(standing.basis().watchVersion())
                .build();
    }

    /** The review item of a standing in which something is to be reviewed. */
    public static ReviewItem reviewItem(Standing standing) {
        return ReviewItem.newBuilder()
                .setMarketplace(standing.key().marketplace())
                .setListingId(standing.key().listingId())
                .setReasons(new ArrayList<>(standing.reviewReasons().stream()
                        .map(OrderMapping::toRecord)
                        .toList()))
                .setOpenedAt(standing.reviewOpenedAt())
                .build();
    }

    private static io.lanjie.schema.ReviewReason toRecord(ReviewReason reason) {
        return new io.lanjie.schema.ReviewReason(
                Enumerations.convert(reason.kind(), ReviewReasonKind.class),
                reason.ground().toString());
    }
}
