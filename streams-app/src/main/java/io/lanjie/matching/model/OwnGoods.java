package io.lanjie.matching.model;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.dictionary.Brand;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a listing says of its own goods: whose they are, which models, which features. */
public final class OwnGoods {

    /** Bound of the models claimed for a listing, and for each of its SKUs: stated ones first, then in their order. */
    public static final int MOST_MODELS = 12;

    private static final int LONGEST_EVIDENCE = 120;

    private final Owners owners;
    private final List<OwnBrand> brands;
    private final Map<String, List<Candidate>> candidates;
    private final Set<String> features;
    private final List<String> skuIds;
    private final TitleModels titleModels;

    /**
     * @param owners the brands known
     * @param brands the goods' own
     * @param candidates by SKU, with an empty identifier for the listing as a whole
     * @param features of the goods
     * @param skuIds all SKUs
     * @param titleModels which models of the title belong to one of its brands alone
     */
    OwnGoods(
            Owners owners,
            List<OwnBrand> brands,
            Map<String, List<Candidate>> candidates,
            Set<String> features,
            List<String> skuIds,
            TitleModels titleModels) {
        this.owners = owners;
        this.brands = brands;
        this.candidates = candidates;
        this.features = features;
        this.skuIds = skuIds;
        this.titleModels = titleModels;
    }

    /** Gives the claims: each own model of each owner, and each owner for whom product names can be compared. */
    public void claims(Consumer<Claim> found, MatchLog log) {
        candidates.forEach((skuId, ofSku) -> claims(skuId, ofSku, found, log));
        if (features.isEmpty() && candidates.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        for (OwnBrand brand : brands) {
            if (brand.strength() == Strength.STRONG && !brand.source().equals(TitleStart.SOURCE)) {
                Match match = brand.field()
                        .match(
                                MatchKind.PRODUCT_NAME,
                                brand.from(),
                                Math.min(brand.until(), brand.from() + LONGEST_EVIDENCE),
                                brand.owner(),
                                "owner/" + brand.source());
                found.accept(new Claim(MatchKey.owner(brand.owner()), match, brand.skuId(), Strength.STRONG));
            }
        }
    }

    /** Canonical models of the goods as a whole: those stated as such, else those of the title. */
    public List<String> models() {
        return models("");
    }

    /** The SKUs with their canonical models. */
    public List<SkuModel> skuModels() {
        List<SkuModel> models = new ArrayList<>(skuIds.size());
        for (String skuId : skuIds) {
            models.add(new SkuModel(skuId, models(skuId)));
        }
        return models;
    }

    /** Features by which product names are compared. */
    public List<String> features() {
        return List.copyOf(features);
    }

    private void claims(String skuId, List<Candidate> ofSku, Consumer<Claim> found, MatchLog log) {
        List<Candidate> taken = new ArrayList<>(MOST_MODELS);
        for (Candidate candidate : ofSku) {
            if (isRepeated(taken, candidate)) {
                continue;
            }
            if (taken.size() < MOST_MODELS) {
                taken.add(candidate);
            } else {
                log.rejected(candidate.field(), candidate.from(), candidate.until(), RejectionReason.TOO_MANY_MODELS);
                continue;
            }
            boolean owned = false;
            OwnBrand before = titleModels.brandBefore(candidate);
            for (OwnBrand brand : brands) {
                if ((brand.skuId().isEmpty() || brand.skuId().equals(skuId)) && !isOfOther(brand, before)) {
                    claim(skuId, candidate, asBefore(brand, before), found);
                    owned = true;
                }
            }
            if (!owned) {
                log.rejected(
                        candidate.field(), candidate.from(), candidate.until(), RejectionReason.MODEL_WITHOUT_OWNER);
            }
        }
    }

    /** Whether a model of the title belongs to another brand of the title, which stands directly before it. */
    private boolean isOfOther(OwnBrand brand, OwnBrand before) {
        return before != null
                && !brand.owner().equals(before.owner())
                && (brand.source().equals(OwnBrandReader.TITLE) || titleModels.has(brand.owner()));
    }

    /** As sure as the brand is right before the model, though another one stands first in the title. */
    private static OwnBrand asBefore(OwnBrand brand, OwnBrand before) {
        return before != null
                        && brand.owner().equals(before.owner())
                        && before.strength().compareTo(brand.strength()) < 0
                ? before
                : brand;
    }

    private static boolean isRepeated(List<Candidate> taken, Candidate candidate) {
        for (Candidate other : taken) {
            if (other.key().equals(candidate.key()) && other.source().equals(candidate.source())) {
                return true;
            }
        }
        return false;
    }

    private void claim(String skuId, Candidate candidate, OwnBrand brand, Consumer<Claim> found) {
        String rule = "model/" + candidate.source() + "+" + brand.source();
        found.accept(claim(skuId, candidate, brand, candidate.key(), rule));
        Brand known = owners.brand(brand.owner());
        if (known == null) {
            return;
        }
        String bare = ModelTails.without(candidate.key(), known);
        if (bare != null) {
            found.accept(claim(skuId, candidate, brand, bare, rule + "+tail"));
        }
        String unbranded = ModelTails.withoutName(candidate.key(), known);
        if (unbranded != null) {
            found.accept(claim(skuId, candidate, brand, unbranded, rule + "+name"));
        }
    }

    private static Claim claim(String skuId, Candidate candidate, OwnBrand brand, String model, String rule) {
        Match match = candidate.field().match(MatchKind.BRAND_MODEL, candidate.from(), candidate.until(), model, rule);
        return new Claim(MatchKey.model(brand.owner(), model), match, skuId, brand.strength());
    }

    private List<String> models(String skuId) {
        List<Candidate> ofSku = candidates.getOrDefault(skuId, List.of());
        if (ofSku.isEmpty()) {
            return List.of();
        }
        Set<String> stated = new LinkedHashSet<>();
        Set<String> sure = new LinkedHashSet<>();
        for (Candidate candidate : ofSku) {
            if (candidate.stated()) {
                add(candidate.key(), stated);
            } else if (!candidate.marketing() && isSure(candidate.key())) {
                add(candidate.key(), sure);
            }
        }
        return List.copyOf(stated.isEmpty() ? sure : stated);
    }

    private void add(String key, Collection<String> models) {
        models.add(key);
        for (OwnBrand brand : brands) {
            Brand known = owners.brand(brand.owner());
            String bare = known == null ? null : ModelTails.without(key, known);
            if (bare != null) {
                models.add(bare);
            }
        }
    }

    /** Whether a code of running text looks like the models of the goods' brand. */
    private boolean isSure(String key) {
        boolean patterns = false;
        for (OwnBrand brand : brands) {
            Brand known = owners.brand(brand.owner());
            if (known != null && !known.modelPatterns().isEmpty()) {
                patterns = true;
                if (owners.isModelOf(brand.owner(), key)) {
                    return true;
                }
            }
        }
        return !patterns && key.length() >= Owners.SHORTEST_SURE_MODEL && CanonicalCode.isLatin(key.charAt(0));
    }
}
