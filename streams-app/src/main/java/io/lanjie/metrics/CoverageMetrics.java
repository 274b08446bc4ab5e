package io.lanjie.metrics;

import io.lanjie.domain.listing.ListingKey;

/** What coverage counts. */
public interface CoverageMetrics {

    /** A step of the watch was taken. */
    void watchTaken(long watchVersion);

    /** A step of the watch that was taken before came again. */
    void watchRepeated(long watchVersion);

    /** A fan-out began. */
    void fanOutOpened(int listings);

    /** A fan-out was replaced by a newer change of the same entry, with that many listings not visited yet. */
    void fanOutReplaced(int unvisited);

    /** A fan-out reached its end. */
    void fanOutFinished();

    /** A listing was visited by a fan-out, or decided early because an event of its own came first. */
    void visited(ListingKey listing);

    /** A listing could not be decided; the fan-out went on. */
    void visitFailed(ListingKey listing);
}
