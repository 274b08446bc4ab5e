package io.lanjie.matching.model;

import io.lanjie.domain.listing.Sku;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.reading.AttributeSort;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.text.FieldRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a listing says of its own goods. */
public final class OwnGoodsReader {

    private final Owners owners;

    /** @param dictionaries the words to go by */
    public OwnGoodsReader(Dictionaries dictionaries) {
        owners = Owners.of(dictionaries.brands());
    }

    /** Reads a listing. Takes time linear in it. */
    public OwnGoods read(ListingReading listing, MatchLog log) {
        OwnBrandReader brands = new OwnBrandReader(owners, log);
        Map<String, List<Candidate>> stated = new LinkedHashMap<>();
        Map<String, List<Candidate>> running = new LinkedHashMap<>();
        Set<String> features = new LinkedHashSet<>();
        for (FieldText field : listing.fields()) {
            AttributeSort sort = field.sort();
            if (!concerns(field.role(), sort)) {
                continue;
            }
            FittedZones zones = FittedZones.of(field.text(), field.hits());
            brands.read(field, zones);
            models(field, sort, zones, stated, running, log);
            if (field.role() == FieldRole.TITLE
                    || field.role() == FieldRole.SKU_NAME
                    || sort == AttributeSort.FEATURE) {
                ProductFeatures.collect(field.text(), field.hits(), features);
            }
        }
        TitleModels titleModels = brands.titleModels(running.getOrDefault("", List.of()));
        running.forEach((skuId, found) ->
                stated.computeIfAbsent(skuId, id -> new ArrayList<>()).addAll(found));
        List<String> skuIds = new ArrayList<>();
        for (Sku sku : listing.listing().skus()) {
            skuIds.add(sku.skuId());
        }
        return new OwnGoods(owners, brands.result(titleModels), stated, features, skuIds, titleModels);
    }

    private static boolean concerns(FieldRole role, AttributeSort sort) {
        return switch (role) {
            case TITLE, BRAND, MODEL, SKU_NAME, SHOP_NAME -> true;
            case ATTRIBUTE ->
                switch (sort) {
                    case MODEL, ARTICLE_NUMBER, BRAND, COMPANY, FEATURE -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    private static void models(
            FieldText field,
            AttributeSort sort,
            FittedZones zones,
            Map<String, List<Candidate>> stated,
            Map<String, List<Candidate>> running,
            MatchLog log) {
        switch (field.role()) {
            case MODEL -> ModelFieldReader.read(field, zones, "field", true, of(field, stated), log);
            case ATTRIBUTE -> {
                if (sort == AttributeSort.MODEL) {
                    ModelFieldReader.read(field, zones, "attribute", true, of(field, stated), log);
                } else if (sort == AttributeSort.ARTICLE_NUMBER) {
                    ModelFieldReader.read(field, zones, "article-number", false, of(field, running), log);
                }
            }
            case TITLE -> new ModelTokenReader(field, zones, "title", of(field, running), log).read();
            case SKU_NAME -> new ModelTokenReader(field, zones, "sku-name", of(field, running), log).read();
            default -> {
                // Names no model.
            }
        }
    }

    private static List<Candidate> of(FieldText field, Map<String, List<Candidate>> candidates) {
        return candidates.computeIfAbsent(field.skuId(), skuId -> new ArrayList<>(4));
    }
}
