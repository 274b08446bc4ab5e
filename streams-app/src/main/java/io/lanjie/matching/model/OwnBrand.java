package io.lanjie.matching.model;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.reading.FieldText;

/**
 * An owner that a listing names as that of its own goods.
 *
 * @param owner brand or company in canonical form, see {@link Owners}
 * @param strength how surely it is the goods' own
 * @param source in which sort of text it was found, for the name of the rule
 * @param skuId the SKU it was found in, empty for the listing as a whole
 * @param field the text
 * @param from index of its first character in the normalised text
 * @param until index behind its last
 */
record OwnBrand(String owner, Strength strength, String source, String skuId, FieldText field, int from, int until) {

    OwnBrand as(Strength other) {
        return new OwnBrand(owner, other, source, skuId, field, from, until);
    }
}
