package io.lanjie.benchmarks.evaluation;

import io.lanjie.benchmarks.corpus.ExpectedEntry;
import io.lanjie.benchmarks.evaluation.Judgement.Comparison;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.RecalledUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A listing was found to offer the goods of a notice.
 *
 * @param entry certificate number or recall identifier
 * @param by what shows it
 * @param strength how surely
 * @param skuIds SKUs of which it shows; the empty one stands for the listing as a whole
 * @param units how the units offered relate to those recalled
 */
record Meeting(String entry, MatchKind by, Strength strength, Set<String> skuIds, RecalledUnits units) {

    private static final String WHOLE = "the whole listing";

    Meeting {
        skuIds = Set.copyOf(skuIds);
    }

    List<Comparison> compare(ExpectedEntry expected) {
        List<Comparison> comparisons = new ArrayList<>();
        if (by == MatchKind.BRAND_MODEL) {
            comparisons.add(new Comparison(
                    Detail.ENTRY_STRENGTH, entry, expected.strength().name(), strength.name()));
        }
        String expectedSkus = expected.skuIds().isEmpty() ? WHOLE : new TreeSet<>(expected.skuIds()).toString();
        String foundSkus = skuIds.contains("") ? WHOLE : new TreeSet<>(skuIds).toString();
        comparisons.add(new Comparison(Detail.SKUS, entry, expectedSkus, foundSkus));
        expected.units()
                .ifPresent(unit -> comparisons.add(new Comparison(Detail.UNITS, entry, unit.name(), units.name())));
        return comparisons;
    }
}
