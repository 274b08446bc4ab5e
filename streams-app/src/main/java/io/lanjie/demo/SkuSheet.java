package io.lanjie.demo;

import java.util.List;

/**
 * A variant of a listing.
 *
 * @param skuId unique in the listing
 * @param name as shown
 * @param model empty where none is stated
 * @param numbers certificate numbers as the seller wrote them
 * @param gtin number of the trade item, empty where none is stated
 */
record SkuSheet(String skuId, String name, String model, List<String> numbers, String gtin) {

    static SkuSheet carrying(String skuId, String name, String... numbers) {
        return new SkuSheet(skuId, name, "", List.of(numbers), "");
    }

    static SkuSheet ofModel(String skuId, String name, String model) {
        return new SkuSheet(skuId, name, model, List.of(), "");
    }

    static SkuSheet ofItem(String skuId, String name, String gtin) {
        return new SkuSheet(skuId, name, "", List.of(), gtin);
    }

    SkuSheet called(String newModel) {
        return new SkuSheet(skuId, name, newModel, numbers, gtin);
    }
}
