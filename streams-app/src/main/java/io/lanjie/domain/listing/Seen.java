package io.lanjie.domain.listing;

/**
 * What is kept of the version of a listing that was taken last.
 *
 * @param version its version
 * @param fingerprint its fingerprint
 */
public record Seen(ListingVersion version, Fingerprint fingerprint) {

    /** What a version that arrives is against this one. */
    public Freshness judge(ListingVersion version, Fingerprint fingerprint) {
        if (version.isOlderThan(this.version)) {
            return Freshness.OLDER;
        }
        if (fingerprint.equals(this.fingerprint)) {
            return Freshness.UNCHANGED;
        }
        return version.isSameAs(this.version) ? Freshness.SAME_VERSION_OTHER_CONTENT : Freshness.NEWER;
    }
}
