package io.lanjie.domain.listing;

import java.util.List;
import java.util.Objects;

/**
 * What of a listing decisions need: no text of it but the evidence.
 *
 * @param key marketplace and identifier
 * @param version version taken last
 * @param onSale whether buyers can order it
 * @param url where it can be seen, or null
 * @param sellerId seller, or null
 * @param model canonical model of the listing, or null
 * @param goodsInScope whether the goods are a power bank, cell or pack
 * @param skus the SKUs; empty when the listing carries no key
 * @param claims match keys with their evidence
 */
public record ListingProfile(
        ListingKey key,
        ListingVersion version,
        boolean onSale,
        String url,
        String sellerId,
        String model,
        boolean goodsInScope,
        List<SkuModel> skus,
        List<Claim> claims) {

    /** Copies the lists and refuses missing required parts. */
    public ListingProfile {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        skus = List.copyOf(skus);
        claims = List.copyOf(claims);
    }

    /** The same listing in another version that says nothing else. */
    public ListingProfile at(ListingVersion other) {
        return new ListingProfile(key, other, onSale, url, sellerId, model, goodsInScope, skus, claims);
    }
}
