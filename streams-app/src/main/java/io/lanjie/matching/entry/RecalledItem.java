package io.lanjie.matching.entry;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.notice.RecallItem;
import io.lanjie.matching.gtin.Gtin;
import io.lanjie.matching.model.ProductFeatures;
import io.lanjie.matching.unit.BatchCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One item of a recall in the form in which listings are compared with it.
 *
 * @param models its models
 * @param gtins its GTINs in 14 digits
 * @param productNames features of each of its product names
 * @param allUnits whether every unit is recalled
 * @param batches recalled batches in canonical form
 * @param madeFrom first day of making, or null
 * @param madeUntil last day of making, or null
 */
record RecalledItem(
        ListedModels models,
        Set<String> gtins,
        List<Set<String>> productNames,
        boolean allUnits,
        Set<String> batches,
        LocalDate madeFrom,
        LocalDate madeUntil) {

    /** A name with one feature names half the market. */
    private static final int LEAST_FEATURES = 2;

    static RecalledItem of(RecallItem item, String productName, ProductFeatures features) {
        Collection<String> models = item.model() == null ? List.of() : List.of(item.model());
        List<String> names = new ArrayList<>(item.productNames());
        if (productName != null) {
            names.add(productName);
        }
        return new RecalledItem(
                models.isEmpty() ? ListedModels.none() : ListedModels.of(models),
                item.gtins().stream()
                        .map(Gtin::normalised)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                names.stream()
                        .map(features::of)
                        .filter(name -> name.size() >= LEAST_FEATURES)
                        .toList(),
                item.allUnits(),
                item.batches().stream()
                        .flatMap(batch -> BatchCodes.of(batch).stream())
                        .collect(Collectors.toSet()),
                item.madeFrom(),
                item.madeUntil());
    }

    boolean hasProductNames() {
        return !productNames.isEmpty();
    }

    boolean hasNameOf(Collection<String> features) {
        return productNames.stream().anyMatch(features::containsAll);
    }

    boolean hasDates() {
        return madeFrom != null || madeUntil != null;
    }

    /** Whether a model's or GTIN's key names it; an owner's key leaves open which of the items is meant. */
    boolean isNamedBy(MatchKey key) {
        return switch (key.kind()) {
            case MODEL -> models.names(key.model()).isPresent();
            case GTIN -> gtins.contains(key.value());
            case OWNER -> hasProductNames();
            case CERTIFICATE, MARK -> false;
        };
    }
}
