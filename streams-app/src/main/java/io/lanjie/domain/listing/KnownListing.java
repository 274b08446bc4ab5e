package io.lanjie.domain.listing;

import java.util.Objects;

/**
 * A listing as it was taken last.
 *
 * @param profile what decisions need of it
 * @param fingerprint by which a version that says nothing new is known
 * @param published fingerprint of the record it came in, by which a repetition is known before it is read; null where
 *     none is known
 * @param rules hash of the version of rules and dictionaries by which it was read
 */
public record KnownListing(ListingProfile profile, Fingerprint fingerprint, Fingerprint published, int rules) {

    /** Refuses missing parts. */
    public KnownListing {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** The same listing in another version, which said nothing else, whatever record it came in. */
    public KnownListing at(ListingVersion other, Fingerprint itsPublished) {
        return new KnownListing(profile.at(other), fingerprint, itsPublished, rules);
    }

    /** What the next version is judged by. */
    public Seen seen() {
        return new Seen(profile.version(), fingerprint, rules);
    }
}
