package io.lanjie.domain.standing;

import io.lanjie.domain.listing.MatchKind;
import java.util.List;
import java.util.Objects;

/**
 * A way in which a listing carries an entry: what policy looks at. While a listing is blocked, a carrier that the
 * seller takes out still counts, as withdrawn.
 *
 * @param matchKind how it was found
 * @param skuId the SKU, empty for the listing as a whole
 * @param goods what the listing says of the goods there
 * @param via certificate through which a component is carried, or null
 * @param withdrawn not carried any more, yet counted while the block lasts
 */
public record Carrier(MatchKind matchKind, String skuId, CarriedGoods goods, String via, boolean withdrawn) {

    /** Refuses missing required parts. */
    public Carrier {
        Objects.requireNonNull(matchKind, "matchKind");
        Objects.requireNonNull(skuId, "skuId");
        Objects.requireNonNull(goods, "goods");
    }

    /** The same carrier after the seller took it out. */
    public Carrier asWithdrawn() {
        return withdrawn ? this : new Carrier(matchKind, skuId, goods, via, true);
    }

    /** The same carrier as it is while carried. */
    public Carrier asCarried() {
        return withdrawn ? new Carrier(matchKind, skuId, goods, via, false) : this;
    }

    /** How and where, the part on which a review decision rests: {@code KIND:skuId}. */
    public String place() {
        return matchKind + ":" + skuId;
    }

    /** The extent of what it concerns. */
    public Extent extent() {
        return skuId.isEmpty() ? Extent.listing() : Extent.skus(List.of(skuId));
    }
}
