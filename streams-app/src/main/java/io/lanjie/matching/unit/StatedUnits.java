package io.lanjie.matching.unit;

import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.matching.reading.ListingReading;
import java.util.List;

/** Finds what a listing states of its units. */
public final class StatedUnits {

    private StatedUnits() {}

    /** The batches and times of making stated as such. */
    public static List<StatedUnit> of(ListingReading listing) {
        return List.of();
    }
}
