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
 * @param models canonical models of the goods as a whole; empty where none is stated
 * @param goodsInScope whether the goods are a power bank, cell or pack
 * @param skus the SKUs; empty when the listing carries no key
 * @param claims match keys with their evidence
 * @param units what it states of the units it offers
 * @param features what its own words say of the goods, in the form in which product names are compared
 */
public record ListingProfile(
        ListingKey key,
        ListingVersion version,
        boolean onSale,
        String url,
        String sellerId,
        List<String> models,
        boolean goodsInScope,
        List<SkuModel> skus,
        List<Claim> claims,
        List<StatedUnit> units,
        List<String> features) {

    /** Copies the lists and refuses missing required parts. */
    public ListingProfile {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        skus = List.copyOf(skus);
        claims = List.copyOf(claims);
        models = List.copyOf(models);
        units = List.copyOf(units);
        features = List.copyOf(features);
    }

    /** The same listing in another version that says nothing else. */
    public ListingProfile at(ListingVersion other) {
        return new ListingProfile(
                key, other, onSale, url, sellerId, models, goodsInScope, skus, claims, units, features);
    }
}
