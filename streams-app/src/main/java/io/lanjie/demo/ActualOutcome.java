package io.lanjie.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has come of a campaign, as far as it has been read. */
public interface ActualOutcome {

    /** The figures of everything read. */
    Figures figures();

    /** All listings that any record was about. */
    Set<String> keys();

    /** Where a listing stands; {@link ListingOutcome#UNTOUCHED} where nothing was read about it. */
    ListingOutcome listing(String key);

    /** When the order of that version was decided, in milliseconds. */
    Optional<Long> issuedAt(String key, long version);

    /** Each order whose version does not follow the one before it. */
    List<VersionFault> versionFaults();
}
