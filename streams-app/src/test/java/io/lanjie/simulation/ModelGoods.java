package io.lanjie.simulation;

import io.lanjie.simulation.Content.Place;
import java.util.List;

/**
 * The goods that a notice names.
 *
 * @param brands whose they are
 * @param models models of a certificate
 * @param pattern whether the certificate also lists a wildcard that nothing explains, and that any model may be meant by
 * @param items what a recall recalls
 */
record ModelGoods(List<String> brands, List<String> models, boolean pattern, List<Item> items) {

    static final ModelGoods NONE = new ModelGoods(List.of(), List.of(), false, List.of());

    /** How surely goods are named. */
    enum Named {
        NOT,
        PERHAPS,
        SURELY
    }

    /**
     * One model of a recall.
     *
     * @param batches recalled batches; where there are none and not all units are recalled, nobody knows which are
     * @param gtin its trade item number, or null
     * @param productName whether it is recalled under a product name too
     */
    record Item(String model, boolean allUnits, List<String> batches, String gtin, boolean productName) {

        boolean isOf(Place place) {
            return switch (place.kind()) {
                case "GTIN" -> place.said().gtin().equals(gtin);
                case "PRODUCT_NAME" -> productName;
                default -> model.equals(place.said().model());
            };
        }
    }

    /** Whether goods found in a listing are among them; a number needs no goods. */
    Named names(Place place) {
        if (place.isByNumber()) {
            return Named.SURELY;
        }
        boolean ofBrand =
                place.kind().equals("GTIN") || brands.contains(place.said().brand());
        boolean listed = items.stream().anyMatch(item -> item.isOf(place))
                || (place.said().model() != null && models.contains(place.said().model()));
        if (!ofBrand || !(listed || pattern)) {
            return Named.NOT;
        }
        return listed ? Named.SURELY : Named.PERHAPS;
    }
}
