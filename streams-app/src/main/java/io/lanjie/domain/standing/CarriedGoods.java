package io.lanjie.domain.standing;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import java.util.List;
import java.util.Objects;

/**
 * What a listing says of the goods by which it carries an entry; only what matters for that sort of entry. All of it is
 * the seller's word: what the watch says of the same goods is looked up when the carrier is judged.
 *
 * @param keys match keys under which they were found; empty for a certificate number
 * @param strength how much the words prove
 * @param models canonical models; empty when none is stated
 * @param inScope whether they are a power bank, cell or pack
 * @param otherNumbers other certificate numbers of power banks, cells and packs that are named for them
 * @param units what is stated of the units on offer
 * @param features features by which product names are compared
 */
public record CarriedGoods(
        List<MatchKey> keys,
        Strength strength,
        List<String> models,
        boolean inScope,
        List<String> otherNumbers,
        List<StatedUnit> units,
        List<String> features) {

    /** Copies the lists and refuses missing parts. */
    public CarriedGoods {
        Objects.requireNonNull(strength, "strength");
        keys = List.copyOf(keys);
        models = List.copyOf(models);
        otherNumbers = List.copyOf(otherNumbers);
        units = List.copyOf(units);
        features = List.copyOf(features);
    }

    /** Goods under a certificate number that the listing names. */
    public static CarriedGoods numbered(List<String> models, boolean inScope) {
        return new CarriedGoods(List.of(), Strength.STRONG, models, inScope, List.of(), List.of(), List.of());
    }
}
