package io.lanjie.domain.standing;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of a listing is concerned: the whole of it, or some of its SKUs.
 *
 * @param wholeListing everything, whatever SKUs there are
 * @param skuIds the SKUs, sorted; empty with wholeListing
 */
public record Extent(boolean wholeListing, List<String> skuIds) {

    private static final Extent LISTING = new Extent(true, List.of());

    /** Sorts the SKUs and refuses an extent of nothing. */
    public Extent {
        skuIds = SortedTexts.of(skuIds);
        if (wholeListing != skuIds.isEmpty()) {
            throw new IllegalArgumentException("either the whole listing or at least one SKU");
        }
    }

    /** The whole listing. */
    public static Extent listing() {
        return LISTING;
    }

    /** Some SKUs, at least one. */
    public static Extent skus(Collection<String> skuIds) {
        return new Extent(false, List.copyOf(skuIds));
    }

    /** What is in either of the two. */
    public Extent union(Extent other) {
        if (wholeListing || other.wholeListing) {
            return LISTING;
        }
        SortedSet<String> both = new TreeSet<>(skuIds);
        both.addAll(other.skuIds);
        return skus(both);
    }

    /** Whether nothing of the other lies outside this one. */
    public boolean covers(Extent other) {
        return wholeListing || (!other.wholeListing && skuIds.containsAll(other.skuIds));
    }
}
