package io.lanjie.pipeline.coverage;

import io.lanjie.metrics.FanOutDirection;
import java.time.Instant;

/** One change of the watch on its way through the listings it concerns. */
final class FanOut {

    private final String id;
    private final int severity;
    private final Course course;
    private final int[] listings;
    private int position;

    /**
     * What is measured of a fan-out.
     *
     * @param direction where it leads
     * @param begun when it began
     * @param since from when the time to its orders is measured, or null where it is not
     */
    record Course(FanOutDirection direction, Instant begun, Instant since) {}

    /**
     * @param id the entry, or what else changed; a newer fan-out of the same replaces this one
     * @param severity 0 goes first
     * @param course what is measured of it
     * @param listings numbers of the listings to visit
     */
    FanOut(String id, int severity, Course course, int[] listings) {
        this.id = id;
        this.severity = severity;
        this.course = course;
        this.listings = listings;
    }

    String id() {
        return id;
    }

    int severity() {
        return severity;
    }

    Course course() {
        return course;
    }

    int unvisited() {
        return listings.length - position;
    }

    boolean isFinished() {
        return position == listings.length;
    }

    int next() {
        return listings[position++];
    }
}
