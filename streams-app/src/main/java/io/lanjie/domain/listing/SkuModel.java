package io.lanjie.domain.listing;

import java.util.Objects;

/**
 * A SKU as decisions need it.
 *
 * @param skuId identifier
 * @param model canonical model, or null where the SKU states none of its own
 */
public record SkuModel(String skuId, String model) {

    /** Refuses a missing identifier. */
    public SkuModel {
        Objects.requireNonNull(skuId, "skuId");
    }
}
