package io.lanjie.domain.order;

import io.lanjie.domain.listing.ListingKey;
import java.time.Instant;
import java.util.Objects;

/**
 * A marketplace's answer to an order; it answers all earlier versions too and changes no standing.
 *
 * @param key the listing
 * @param orderId the order answered
 * @param version its version
 * @param type the answer
 * @param occurredAt when it happened
 */
public record Acknowledgement(
        ListingKey key, String orderId, long version, AcknowledgementType type, Instant occurredAt) {

    /** Refuses missing parts. */
    public Acknowledgement {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }
}
