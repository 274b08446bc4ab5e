package io.lanjie.domain.listing;

import java.util.List;
import java.util.Objects;

/**
 * Of a listing taken earlier, what it is found and recognised by.
 *
 * @param version version taken last
 * @param published fingerprint of the record it came in, or null where none is known
 * @param rules hash of the version of rules and dictionaries by which it was read
 * @param keys match keys that it carries; may repeat
 */
public record ListingKeys(ListingVersion version, Fingerprint published, int rules, List<MatchKey> keys) {

    /** Copies the list and refuses missing required parts. */
    public ListingKeys {
        Objects.requireNonNull(version, "version");
        keys = List.copyOf(keys);
    }

    /** Those of a listing. */
    public static ListingKeys of(KnownListing listing) {
        return new ListingKeys(
                listing.profile().version(),
                listing.published(),
                listing.rules(),
                listing.profile().claims().stream().map(Claim::key).toList());
    }
}
