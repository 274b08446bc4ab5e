package io.lanjie.simulation;

import io.lanjie.domain.notice.WatchEvent;
import java.time.Instant;
import java.util.Set;

/** What happened in a task, as the model is told of it. What a crash undoes did not happen. */
sealed interface Happening {

    /** A record from outside. */
    sealed interface Event {}

    /** A notice. */
    record NoticePublished(ModelNotice notice) implements Event {}

    /** A null of the regulator. */
    record EntryWithdrawn(String entry) implements Event {}

    /** A version of a listing. */
    record VersionPublished(String listing, long revision, Instant updatedAt, Content content) implements Event {}

    /** A null of the marketplace. */
    record ListingDeleted(String listing) implements Event {}

    /** A reviewer's decision. */
    record Reviewed(String listing, boolean lift, Set<String> grounds, Instant decidedAt) implements Event {}

    /** A marketplace's answer. */
    record Answered(String listing, long version, boolean contested) implements Event {}

    /** A step of the watch, as a listing task follows it. */
    record Followed(WatchEvent step) implements Event {}

    /** What must change nothing: bytes that cannot be read. */
    record Noise() implements Event {}

    /** A record was taken. */
    record Taken(Event event, Instant at) implements Happening {}

    /** The watch broadcast a step. */
    record Broadcast(WatchEvent step) implements Happening {}

    /** A fan-out reached a listing. */
    record Visited(String listing) implements Happening {}
}
