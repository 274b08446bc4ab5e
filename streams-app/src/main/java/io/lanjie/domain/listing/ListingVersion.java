package io.lanjie.domain.listing;

import java.time.Instant;
import java.util.Objects;

/**
 * Which version of a listing a record is.
 *
 * @param revision grows with each change; 0 when the marketplace counts none
 * @param updatedAt when it was changed
 */
public record ListingVersion(long revision, Instant updatedAt) {

    /** Refuses a missing time. */
    public ListingVersion {
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** Whether this version came before the other: by revision, where either has none by time. */
    public boolean isOlderThan(ListingVersion other) {
        if (revision == 0 || other.revision == 0) {
            return updatedAt.isBefore(other.updatedAt);
        }
        return revision < other.revision;
    }

    /** Whether neither of the two is older. */
    public boolean isSameAs(ListingVersion other) {
        return !isOlderThan(other) && !other.isOlderThan(this);
    }
}
