package io.lanjie.demo;

import java.util.List;

/**
 * A variant of a listing.
 *
 * @param skuId unique in the listing
 * @param name as shown
 * @param model empty where none is stated
 * @param numbers certificate numbers as the seller wrote them
 */
record SkuSheet(String skuId, String name, String model, List<String> numbers) {

    static SkuSheet carrying(String skuId, String name, String... numbers) {
        return new SkuSheet(skuId, name, "", List.of(numbers));
    }

    static SkuSheet ofModel(String skuId, String name, String model) {
        return new SkuSheet(skuId, name, model, List.of());
    }
}
