package io.lanjie.matching;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.domain.listing.StatedUnit;
import java.util.List;

/**
 * What a listing carries. Of a listing that carries no match key, and whose goods are not in scope, nothing else is
 * read: no decision asks for it.
 *
 * @param claims match keys with their evidence
 * @param models canonical models of the goods as a whole; empty where none is stated
 * @param skus the SKUs with their canonical models
 * @param goodsInScope whether the goods are a power bank, cell or pack
 * @param units batches and times of making that it states
 * @param features what its own words say of the goods, in the form in which product names are compared
 */
public record Findings(
        List<Claim> claims,
        List<String> models,
        List<SkuModel> skus,
        boolean goodsInScope,
        List<StatedUnit> units,
        List<String> features) {

    /** Of a listing that carries nothing, and whose goods are not in scope. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), false, List.of(), List.of());

    /** Copies the lists. */
    public Findings {
        claims = List.copyOf(claims);
        models = List.copyOf(models);
        skus = List.copyOf(skus);
        units = List.copyOf(units);
        features = List.copyOf(features);
    }
}
