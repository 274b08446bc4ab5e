package io.lanjie.benchmarks.corpus;

import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.RecalledUnits;
import java.util.List;
import java.util.Optional;

/**
 * A notice whose goods a listing offers.
 *
 * @param entry certificate number or recall identifier
 * @param by what shows it: brand and model, GTIN, or product name
 * @param strength how surely
 * @param skuIds the SKUs concerned; empty for the listing as a whole
 * @param units of a recall, how the units offered relate to those recalled; empty where it is not judged
 */
public record ExpectedEntry(
        String entry, MatchKind by, Strength strength, List<String> skuIds, Optional<RecalledUnits> units) {

    /** Copies the list. */
    public ExpectedEntry {
        skuIds = List.copyOf(skuIds);
    }
}
