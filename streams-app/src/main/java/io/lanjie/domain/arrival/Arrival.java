package io.lanjie.domain.arrival;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.domain.order.Acknowledgement;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.ReviewVerdict;
import java.time.Instant;
import java.util.Set;

/** What admission makes of a record. */
public sealed interface Arrival {

    /** A notice of a regulator. */
    record NoticeArrived(Notice notice) implements Arrival {}

    /** A null of a regulator: the entry leaves the watch. */
    record EntryWithdrawn(EntryId entry, SourcePosition source) implements Arrival {}

    /** A record of a regulator that did not pass: only that it came counts, and where it stands. */
    record NoticeKeptOut() implements Arrival {}

    /** A step of the watch. */
    record WatchArrived(WatchEvent event) implements Arrival {}

    /**
     * A version of a listing.
     *
     * @param listing what it says
     * @param published fingerprint of its record without the version, or null where that could not be made
     */
    record ListingArrived(Listing listing, Fingerprint published) implements Arrival {}

    /**
     * A version of a listing whose record is, but for the version, the one taken last.
     *
     * @param key the listing
     * @param version its version
     */
    record ListingRepeated(ListingKey key, ListingVersion version) implements Arrival {}

    /** The listings of a partition that stood there at the start of the application have been read. */
    record ListingsRead() implements Arrival {}

    /** A null of a marketplace: the listing is deleted for good. */
    record ListingEnded(ListingKey key) implements Arrival {}

    /** An answer of a marketplace. */
    record AnswerArrived(Acknowledgement answer) implements Arrival {}

    /**
     * A decision of a reviewer.
     *
     * @param key the listing
     * @param verdict the decision
     * @param grounds the grounds it names, at least one
     * @param reviewer who decided
     * @param text why, or null
     * @param decidedAt when
     */
    record ReviewArrived(
            ListingKey key,
            ReviewVerdict verdict,
            Set<GroundId> grounds,
            String reviewer,
            String text,
            Instant decidedAt)
            implements Arrival {

        /** Copies the set. */
        public ReviewArrived {
            grounds = Set.copyOf(grounds);
        }
    }
}
