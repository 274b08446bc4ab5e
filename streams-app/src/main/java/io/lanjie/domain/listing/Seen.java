package io.lanjie.domain.listing;

/**
 * What is kept of the version of a listing that was taken last.
 *
 * @param version its version
 * @param fingerprint fingerprint of what it said
 * @param rules hash of the version of rules and dictionaries by which it was read
 */
public record Seen(ListingVersion version, Fingerprint fingerprint, int rules) {

    /** What a version that arrives is against this one. */
    public Freshness judge(Seen arrived) {
        if (arrived.version.isOlderThan(version)) {
            return Freshness.OLDER;
        }
        if (arrived.fingerprint.equals(fingerprint)) {
            return Freshness.UNCHANGED;
        }
        if (!arrived.version.isSameAs(version)) {
            return Freshness.NEWER;
        }
        return arrived.rules == rules ? Freshness.SAME_VERSION_OTHER_CONTENT : Freshness.READ_AGAIN;
    }
}
