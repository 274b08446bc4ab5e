package io.lanjie.matching.reading;

import io.lanjie.domain.listing.Claim;
import java.util.function.Consumer;

/** Finds one sort of match keys in the texts of a listing. Pure: no state, no clock. */
public interface ClaimFinder {

    /** Gives each claim to {@code found}, and each candidate that is none to {@code log}. */
    void find(ListingReading listing, Consumer<Claim> found, MatchLog log);
}
