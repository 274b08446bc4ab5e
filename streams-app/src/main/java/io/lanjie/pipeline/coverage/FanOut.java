package io.lanjie.pipeline.coverage;

/** One change of the watch on its way through the listings it concerns. */
final class FanOut {

    private final String id;
    private final int severity;
    private final int[] listings;
    private int position;

    /**
     * @param id the entry, or what else changed; a newer fan-out of the same replaces this one
     * @param severity 0 goes first
     * @param listings numbers of the listings to visit
     */
    FanOut(String id, int severity, int[] listings) {
        this.id = id;
        this.severity = severity;
        this.listings = listings;
    }

    String id() {
        return id;
    }

    int severity() {
        return severity;
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
