package io.lanjie.pipeline.decision;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.domain.standing.CarriedGoods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a listing says of its goods, place by place: the listing as a whole, or one of its SKUs. */
final class ListingGoods {

    /** The listing as a whole. */
    static final String WHOLE = "";

    /** More other numbers than this say nothing more, and carriers are kept with the standing. */
    private static final int MOST_NUMBERS = 20;

    private final ListingProfile profile;
    private final Set<String> skusWithNumbers = new HashSet<>();

    ListingGoods(ListingProfile profile) {
        this.profile = profile;
        for (Claim claim : profile.claims()) {
            if (claim.key().kind() == MatchKey.Kind.CERTIFICATE
                    && !claim.skuId().isEmpty()) {
                skusWithNumbers.add(claim.skuId());
            }
        }
    }

    /**
     * Goods found by brand and model in one place: the same model under each owner that is named for it as clearly.
     *
     * @param skuId the SKU, or {@link #WHOLE}
     * @param model canonical model
     * @param strength how clearly
     * @param claims the claims, one or more for each owner
     */
    record Named(String skuId, String model, Strength strength, List<Claim> claims) {

        private Named with(List<Claim> all) {
            return new Named(skuId, model, strength, all);
        }

        /** The keys, each once. */
        List<MatchKey> keys() {
            return claims.size() == 1
                    ? List.of(claims.get(0).key())
                    : claims.stream().map(Claim::key).distinct().sorted().toList();
        }
    }

    /** The goods found by brand and model. */
    List<Named> named() {
        Map<Named, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : profile.claims()) {
            if (claim.key().kind() == MatchKey.Kind.MODEL) {
                Named goods = new Named(claim.skuId(), claim.key().model(), claim.strength(), List.of());
                groups.computeIfAbsent(goods, first -> new ArrayList<>()).add(claim);
            }
        }
        List<Named> named = new ArrayList<>(groups.size());
        groups.forEach((goods, claims) -> named.add(goods.with(claims)));
        return named;
    }

    /** A number concerns what it was found at; with {@code perSku} every SKU, where SKUs have models of their own. */
    List<String> places(String skuId, boolean perSku) {
        if (perSku
                && skuId.isEmpty()
                && profile.skus().size() > 1
                && profile.skus().stream().anyMatch(sku -> !sku.models().isEmpty())) {
            return profile.skus().stream().map(SkuModel::skuId).toList();
        }
        return List.of(skuId);
    }

    /**
     * A model concerns what it was found at. One that was found in the texts of the listing as a whole concerns the
     * SKUs that say nothing else, where SKUs have models or certificate numbers of their own.
     */
    List<String> places(Named goods) {
        boolean skusDiffer = profile.skus().size() > 1
                && profile.skus().stream()
                        .anyMatch(sku -> !sku.models().isEmpty() || skusWithNumbers.contains(sku.skuId()));
        if (!goods.skuId().isEmpty() || !skusDiffer) {
            return List.of(goods.skuId());
        }
        List<String> concerned = profile.skus().stream()
                .filter(sku -> sku.models().isEmpty() || sku.models().contains(goods.model()))
                .map(SkuModel::skuId)
                .toList();
        return concerned.isEmpty() ? List.of(WHOLE) : concerned;
    }

    /** Goods at a place under a certificate number. */
    CarriedGoods numbered(String skuId) {
        return CarriedGoods.numbered(models(skuId), profile.goodsInScope());
    }

    /** Goods at a place found by brand and model, as a certificate is asked about them. */
    CarriedGoods certified(Named goods, String skuId, String number) {
        return new CarriedGoods(
                goods.keys(),
                goods.strength(),
                List.of(goods.model()),
                profile.goodsInScope(),
                otherNumbers(skuId, number),
                List.of(),
                List.of());
    }

    /** Goods at a place as a recall is asked about them. */
    CarriedGoods recalled(List<MatchKey> keys, String skuId, Strength strength) {
        boolean byName = keys.stream().anyMatch(key -> key.kind() == MatchKey.Kind.OWNER);
        return new CarriedGoods(
                keys,
                strength,
                List.of(),
                profile.goodsInScope(),
                List.of(),
                units(skuId),
                byName ? profile.features() : List.of());
    }

    /** Goods at a place that are an offer of marks. */
    CarriedGoods marks(MatchKey key, Strength strength) {
        return new CarriedGoods(
                List.of(key), strength, List.of(), profile.goodsInScope(), List.of(), List.of(), List.of());
    }

    private List<String> models(String skuId) {
        if (skuId.isEmpty()) {
            // A listing of one SKU may state its model there.
            return profile.models().isEmpty() && profile.skus().size() == 1
                    ? profile.skus().get(0).models()
                    : profile.models();
        }
        return profile.skus().stream()
                .filter(sku -> sku.skuId().equals(skuId) && !sku.models().isEmpty())
                .map(SkuModel::models)
                .findFirst()
                .orElse(profile.models());
    }

    /** Numbers named for the goods of a place: a bundled charger's says nothing of them, nor does another SKU's. */
    private List<String> otherNumbers(String skuId, String number) {
        Set<String> numbers = new TreeSet<>();
        for (Claim claim : profile.claims()) {
            boolean here = claim.skuId().isEmpty()
                    || claim.skuId().equals(skuId)
                    || (skuId.isEmpty() && profile.skus().size() == 1);
            if (claim.key().kind() == MatchKey.Kind.CERTIFICATE
                    && here
                    && !claim.key().value().equals(number)
                    && CertificateNumber.isOfPowerBankOrCell(claim.key().value())) {
                numbers.add(claim.key().value());
            }
        }
        return numbers.stream().limit(MOST_NUMBERS).toList();
    }

    private List<StatedUnit> units(String skuId) {
        return profile.units().stream()
                .filter(unit -> unit.skuId().isEmpty()
                        || unit.skuId().equals(skuId)
                        || (skuId.isEmpty() && profile.skus().size() == 1))
                .toList();
    }
}
