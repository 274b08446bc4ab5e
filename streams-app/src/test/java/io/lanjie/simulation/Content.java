package io.lanjie.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a version of a listing says.
 *
 * @param powerBank whether the goods are a power bank
 * @param inFields certificate numbers in the listing's own field
 * @param inText certificate numbers in its description
 * @param edition what buyers see and nobody decides on
 */
record Content(
        boolean onSale,
        boolean powerBank,
        String model,
        List<String> inFields,
        List<String> inText,
        List<Sku> skus,
        int edition) {

    /** A SKU, its model or null, and the certificate numbers in its field. */
    record Sku(String id, String model, List<String> numbers) {}

    /**
     * A place in which the listing carries an entry.
     *
     * @param kind FIELD, TEXT or COMPONENT
     * @param skuId empty for the listing as a whole
     * @param model of the goods there, or null
     * @param siblings for the listing as a whole, the SKUs that differ by model
     * @param through the certificate of the finished goods, for components
     */
    record Place(String kind, String skuId, String model, boolean powerBank, List<Sku> siblings, String through) {

        /** A notice about some models concerns the SKUs with these models. */
        List<Place> under(ModelNotice notice) {
            if (notice.affectedModels().isEmpty() || siblings.isEmpty()) {
                return List.of(new Place(kind, skuId, model, powerBank, List.of(), through));
            }
            return siblings.stream()
                    .map(sku -> new Place(
                            kind, sku.id(), sku.model() == null ? model : sku.model(), powerBank, List.of(), through))
                    .toList();
        }
    }

    /** Where this carries each ground that the notices in force make. */
    Map<String, Set<Place>> places(Map<String, ModelNotice> watch) {
        Map<String, Set<Place>> places = new TreeMap<>();
        boolean skusDiffer = skus.size() > 1 && skus.stream().anyMatch(sku -> sku.model() != null);
        List<Sku> siblings = skusDiffer
                ? skus.stream()
                        .map(sku -> new Sku(sku.id(), sku.model(), List.of()))
                        .toList()
                : List.of();
        // A listing of one SKU may state its model there.
        String whole = model == null && skus.size() == 1 ? skus.get(0).model() : model;
        inFields.forEach(
                number -> add(places, watch, number, new Place("FIELD", "", whole, powerBank, siblings, null)));
        inText.forEach(number -> add(places, watch, number, new Place("TEXT", "", whole, powerBank, siblings, null)));
        for (Sku sku : skus) {
            Place place =
                    new Place("FIELD", sku.id(), sku.model() == null ? model : sku.model(), powerBank, List.of(), null);
            sku.numbers().forEach(number -> add(places, watch, number, place));
        }
        return places;
    }

    private static void add(
            Map<String, Set<Place>> places, Map<String, ModelNotice> watch, String number, Place place) {
        ModelNotice notice = watch.get(number);
        if (notice == null) {
            return;
        }
        if (notice.callsForAction()) {
            places.computeIfAbsent("CERTIFICATE:" + number, key -> new LinkedHashSet<>())
                    .add(place);
        }
        for (String cell : notice.components()) {
            if (watch.containsKey(cell) && watch.get(cell).stops()) {
                places.computeIfAbsent("COMPONENT:" + cell, key -> new LinkedHashSet<>())
                        .add(new Place(
                                "COMPONENT", place.skuId(), place.model(), place.powerBank(), List.of(), number));
            }
        }
    }

    /** Every certificate number anywhere. */
    List<String> numbers() {
        List<String> all = new ArrayList<>(inFields);
        all.addAll(inText);
        skus.forEach(sku -> all.addAll(sku.numbers()));
        return all;
    }
}
