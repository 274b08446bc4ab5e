package io.lanjie.domain.listing;

import java.util.Objects;

/**
 * A match key that a listing carries, with its evidence.
 *
 * @param key the match key; of a certificate number the text of its entry
 * @param match where and how it was found
 * @param skuId the SKU it was found in, empty for the listing as a whole
 */
public record Claim(String key, Match match, String skuId) {

    /** Refuses missing parts. */
    public Claim {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(skuId, "skuId");
    }
}
