package io.lanjie.domain.listing;

import java.util.Objects;

/**
 * A listing as it was taken last.
 *
 * @param profile what decisions need of it
 * @param fingerprint by which a version that says nothing new is known
 * @param rules hash of the version of rules and dictionaries by which it was read
 */
public record KnownListing(ListingProfile profile, Fingerprint fingerprint, int rules) {

    /** Refuses missing parts. */
    public KnownListing {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** What is kept at hand to judge the next version. */
    public Seen seen() {
        return new Seen(profile.version(), fingerprint, rules);
    }
}
