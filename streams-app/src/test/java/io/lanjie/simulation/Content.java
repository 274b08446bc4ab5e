package io.lanjie.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a version of a listing says.
 *
 * @param inFields certificate numbers in the listing's own field
 * @param inText certificate numbers in its description
 * @param edition what buyers see and nobody decides on
 */
record Content(boolean onSale, Goods goods, List<String> inFields, List<String> inText, List<Sku> skus, int edition) {

    /** What is sold, by the words of the title. */
    enum Kind {
        POWER_BANK("充电宝"),
        CASE("手机壳"),
        MARKS("3C认证贴纸 不干胶"),
        MARK_FILES("3C认证标志矢量图 源文件");

        final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /**
     * What the listing as a whole says of its goods.
     *
     * @param brand the brand, or null
     * @param ofShop whether it is known from the shop's name alone
     * @param model the model, or null
     * @param productName whether the title has all the words of a product's name
     * @param gtin trade item number, or null
     * @param batches batches stated
     */
    record Goods(
            Kind kind,
            String brand,
            boolean ofShop,
            String model,
            boolean productName,
            String gtin,
            List<String> batches) {

        boolean arePowerBanks() {
            return kind == Kind.POWER_BANK;
        }
    }

    /**
     * A SKU.
     *
     * @param model its own model, or null
     * @param numbers the certificate numbers in its field
     * @param gtin its trade item number, or null
     * @param batch the batch its name states, or null
     * @param offersMarks whether its name offers loose marks
     */
    record Sku(String id, String model, List<String> numbers, String gtin, String batch, boolean offersMarks) {}

    /**
     * What a seller says of goods in one place.
     *
     * @param brand brand by which they were found, or null
     * @param weak whether it leaves a doubt
     * @param model of the goods there, or null
     * @param gtin by which they were found, or null
     * @param numbers certificate numbers named for them
     * @param batches batches stated of them
     */
    record Said(
            boolean powerBank,
            String brand,
            boolean weak,
            String model,
            String gtin,
            Set<String> numbers,
            Set<String> batches) {}

    /**
     * A place in which the listing carries an entry.
     *
     * @param kind FIELD, TEXT, BRAND_MODEL, GTIN, PRODUCT_NAME, MARK_TEXT or COMPONENT
     * @param skuId empty for the listing as a whole
     * @param siblings for a number of the listing as a whole, the SKUs that differ by model
     * @param through the certificate of the finished goods, for components
     */
    record Place(String kind, String skuId, Said said, List<Place> siblings, String through) {

        boolean isByNumber() {
            return said.brand() == null && said.gtin() == null;
        }

        /** A notice about some models concerns the SKUs with these models. */
        List<Place> under(ModelNotice notice) {
            boolean whole = notice.affectedModels().isEmpty() || siblings.isEmpty();
            return whole ? List.of(new Place(kind, skuId, said, List.of(), through)) : siblings;
        }

        Place asComponentOf(String certificate) {
            return new Place("COMPONENT", skuId, said, List.of(), certificate);
        }
    }

    Content with(boolean nowOnSale) {
        return new Content(nowOnSale, goods, inFields, inText, skus, edition);
    }

    Content with(Goods other) {
        return new Content(onSale, other, inFields, inText, skus, edition + 1);
    }

    Content withNumbersOf(Content other) {
        return new Content(onSale, goods, other.inFields, other.inText, skus, edition);
    }

    Content withSkusOf(Content other) {
        return new Content(onSale, goods, inFields, inText, other.skus, edition);
    }

    /** Every certificate number that is named for a SKU, or for the listing as a whole. */
    List<String> numbers(String skuId) {
        List<String> all = new ArrayList<>(inFields);
        all.addAll(inText);
        skus.stream().filter(sku -> speaksFor(sku, skuId)).forEach(sku -> all.addAll(sku.numbers()));
        return all;
    }

    /** Every batch that is stated of a SKU, or of the listing as a whole. */
    List<String> batches(String skuId) {
        List<String> all = new ArrayList<>(goods.batches());
        skus.stream()
                .filter(sku -> sku.batch() != null && speaksFor(sku, skuId))
                .forEach(sku -> all.add(sku.batch()));
        return all;
    }

    /** The only SKU is the whole of the listing. */
    private boolean speaksFor(Sku sku, String skuId) {
        return sku.id().equals(skuId) || (skuId.isEmpty() && skus.size() == 1);
    }
}
