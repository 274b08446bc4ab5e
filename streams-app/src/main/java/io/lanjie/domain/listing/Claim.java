package io.lanjie.domain.listing;

import java.util.Objects;

/**
 * A match key that a listing carries, with its evidence.
 *
 * @param key the match key
 * @param match where and how it was found
 * @param skuId the SKU it was found in, empty for the listing as a whole
 * @param strength how much it proves
 */
public record Claim(MatchKey key, Match match, String skuId, Strength strength) {

    /** Refuses missing parts. */
    public Claim {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(skuId, "skuId");
        Objects.requireNonNull(strength, "strength");
    }
}
