package io.lanjie.simulation;

import io.lanjie.simulation.Content.Goods;
import io.lanjie.simulation.Content.Kind;
import io.lanjie.simulation.Content.Place;
import io.lanjie.simulation.Content.Said;
import io.lanjie.simulation.Content.Sku;
import io.lanjie.simulation.ModelGoods.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where a listing carries each ground that the notices in force make. */
final class Carrying {

    /** Rules by which marks are found. */
    static final String MARKS = "MARK_SALE:loose-mark";

    static final String MARK_FILES = "MARK_SALE:mark-file";

    private static final String WHOLE = "";

    private final Map<String, Set<Place>> places = new TreeMap<>();
    private final Content content;
    private final Goods goods;
    private final Map<String, ModelNotice> watch;

    private Carrying(Content content, Map<String, ModelNotice> watch) {
        this.content = content;
        this.goods = content.goods();
        this.watch = watch;
    }

    static Map<String, Set<Place>> of(Content content, Map<String, ModelNotice> watch) {
        Carrying carrying = new Carrying(content, watch);
        carrying.addNumbers();
        carrying.addModels();
        carrying.addItems();
        carrying.addMarks();
        return carrying.places;
    }

    private void addNumbers() {
        List<Sku> skus = content.skus();
        boolean skusDiffer = skus.size() > 1 && skus.stream().anyMatch(sku -> sku.model() != null);
        for (String kind : List.of("FIELD", "TEXT")) {
            List<Place> siblings = skusDiffer
                    ? skus.stream().map(sku -> number(kind, sku, List.of())).toList()
                    : List.of();
            List<String> numbers = kind.equals("FIELD") ? content.inFields() : content.inText();
            numbers.forEach(number -> addCertificate(number, number(kind, null, siblings)));
        }
        for (Sku sku : skus) {
            sku.numbers().forEach(number -> addCertificate(number, number("FIELD", sku, List.of())));
        }
    }

    private Place number(String kind, Sku sku, List<Place> siblings) {
        // A listing of one SKU may state its model there.
        Sku stating = sku == null && goods.model() == null && content.skus().size() == 1
                ? content.skus().get(0)
                : sku;
        String model = stating == null || stating.model() == null ? goods.model() : stating.model();
        Said said = new Said(goods.arePowerBanks(), null, false, model, null, Set.of(), Set.of());
        return new Place(kind, sku == null ? WHOLE : sku.id(), said, siblings, null);
    }

    private void addCertificate(String number, Place place) {
        ModelNotice notice = watch.get(ModelNotice.certificate(number));
        if (notice == null) {
            return;
        }
        if (notice.callsForAction()) {
            add(notice.entry(), place);
        }
        for (String cell : notice.components()) {
            ModelNotice ofCell = watch.get(ModelNotice.certificate(cell));
            if (ofCell != null && ofCell.stops()) {
                add("COMPONENT:" + cell, place.asComponentOf(number));
            }
        }
    }

    /** Brand and model need goods in scope. */
    private void addModels() {
        if (!goods.arePowerBanks() || goods.brand() == null) {
            return;
        }
        if (goods.model() != null) {
            skusOf(goods.model()).forEach(skuId -> addNamed(named("BRAND_MODEL", skuId, goods.model(), null)));
        }
        for (Sku sku : content.skus()) {
            if (sku.model() != null) {
                addNamed(named("BRAND_MODEL", sku.id(), sku.model(), null));
            }
        }
    }

    /** The listing's model is that of the SKUs that say nothing else, where SKUs say anything of their own. */
    private List<String> skusOf(String model) {
        List<Sku> skus = content.skus();
        List<String> concerned = new ArrayList<>();
        if (skus.size() > 1
                && skus.stream()
                        .anyMatch(sku -> sku.model() != null || !sku.numbers().isEmpty())) {
            skus.stream()
                    .filter(sku -> sku.model() == null || sku.model().equals(model))
                    .forEach(sku -> concerned.add(sku.id()));
        }
        return concerned.isEmpty() ? List.of(WHOLE) : concerned;
    }

    private void addItems() {
        if (goods.gtin() != null) {
            addNamed(named("GTIN", WHOLE, null, goods.gtin()));
        }
        for (Sku sku : content.skus()) {
            if (sku.gtin() != null) {
                addNamed(named("GTIN", sku.id(), null, sku.gtin()));
            }
        }
        if (goods.productName() && goods.arePowerBanks() && goods.brand() != null && !goods.ofShop()) {
            addNamed(named("PRODUCT_NAME", WHOLE, null, null));
        }
    }

    private Place named(String kind, String skuId, String model, String gtin) {
        String brand = gtin == null ? goods.brand() : null;
        Set<String> numbers = new LinkedHashSet<>(content.numbers(skuId));
        Set<String> batches = new LinkedHashSet<>(content.batches(skuId));
        boolean weak = gtin == null && goods.ofShop();
        Said said = new Said(goods.arePowerBanks(), brand, weak, model, gtin, numbers, batches);
        return new Place(kind, skuId, said, List.of(), null);
    }

    private void addNamed(Place place) {
        for (ModelNotice notice : watch.values()) {
            if (notice.goods().names(place) == Named.NOT) {
                continue;
            }
            if (notice.isRecall()) {
                add(notice.entry(), place);
            } else if (place.kind().equals("BRAND_MODEL")) {
                addCertificate(notice.reference(), place);
            }
        }
    }

    private void addMarks() {
        if (goods.kind() == Kind.MARKS) {
            add(MARKS, mark(WHOLE, false));
        } else if (goods.kind() == Kind.MARK_FILES) {
            add(MARK_FILES, mark(WHOLE, true));
        }
        content.skus().stream().filter(Sku::offersMarks).forEach(sku -> add(MARKS, mark(sku.id(), false)));
    }

    private static Place mark(String skuId, boolean weak) {
        return new Place(
                "MARK_TEXT", skuId, new Said(false, null, weak, null, null, Set.of(), Set.of()), List.of(), null);
    }

    private void add(String ground, Place place) {
        places.computeIfAbsent(ground, key -> new LinkedHashSet<>()).add(place);
    }
}
