package io.lanjie.domain.order;

import io.lanjie.domain.listing.ListingKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A marketplace's answer to an order; it answers all earlier versions too and changes no standing.
 *
 * @param key the listing
 * @param orderId the order answered
 * @param version its version
 * @param type the answer
 * @param skuIds SKUs done, with PARTIAL
 * @param occurredAt when it happened
 * @param reasonCode the marketplace's own reason code, or null
 * @param text explanation, or null
 */
public record Acknowledgement(
        ListingKey key,
        String orderId,
        long version,
        AcknowledgementType type,
        List<String> skuIds,
        Instant occurredAt,
        String reasonCode,
        String text) {

    /** Copies the list and refuses missing required parts. */
    public Acknowledgement {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredAt, "occurredAt");
        skuIds = List.copyOf(skuIds);
    }
}
