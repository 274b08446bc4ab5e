package io.lanjie.benchmarks.corpus;

import io.lanjie.domain.listing.MatchKind;

/**
 * A certificate number that a listing carries.
 *
 * @param number 16 digits
 * @param kind in a field meant for it or in other text; where it stands in both, in the field
 * @param skuId the SKU, empty for the listing as a whole
 */
public record ExpectedNumber(String number, MatchKind kind, String skuId) {}
