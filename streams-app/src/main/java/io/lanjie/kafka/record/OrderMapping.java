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
        List<Ground> lifted = order.lifted().isEmpty()
                ? List.of()
                : order.lifted().stream().map(GroundMapping::toRecord).toList();
        io.lanjie.schema.TakedownOrder made = new io.lanjie.schema.TakedownOrder();
        made.setOrderId(order.orderId());
        made.setAction(Enumerations.convert(order.action(), OrderAction.class));
        made.setVersion(standing.version());
        made.setEpisode(standing.episode());
        made.setListing(listing);
        made.setScope(GroundMapping.scope(order.extent()));
        made.setSkuIds(GroundMapping.skuIds(order.extent()));
        made.setGrounds(GroundMapping.toRecords(order.grounds()));
        made.setLifted(lifted);
        made.setReleaseReason(lifted.isEmpty() ? null : lifted.get(0).getReleaseReason());
        made.setIssuedAt(order.issuedAt());
        made.setDueAt(order.dueAt());
        made.setLegalBasis(order.legalBasis());
        made.setPolicyVersion(order.policyVersion());
        made.setRulesVersion(standing.basis().rulesVersion());
        made.setWatchVersion(standing.basis().watchVersion());
        return made;
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
