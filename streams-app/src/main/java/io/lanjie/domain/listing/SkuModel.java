package io.lanjie.domain.listing;

import java.util.List;
import java.util.Objects;

/**
 * A SKU as decisions need it.
 *
 * @param skuId identifier
 * @param models canonical models; empty where the SKU states none of its own
 */
public record SkuModel(String skuId, List<String> models) {

    /** Copies the list and refuses a missing identifier. */
    public SkuModel {
        Objects.requireNonNull(skuId, "skuId");
        models = List.copyOf(models);
    }
}
