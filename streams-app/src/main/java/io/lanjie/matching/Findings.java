package io.lanjie.matching;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.SkuModel;
import java.util.List;

/**
 * What a listing carries.
 *
 * @param claims match keys with their evidence
 * @param model canonical model of the listing, or null where none is stated
 * @param skus the SKUs with their canonical models
 * @param goodsInScope whether the goods are a power bank, cell or pack
 */
public record Findings(List<Claim> claims, String model, List<SkuModel> skus, boolean goodsInScope) {

    /** Copies the lists. */
    public Findings {
        claims = List.copyOf(claims);
        skus = List.copyOf(skus);
    }
}
