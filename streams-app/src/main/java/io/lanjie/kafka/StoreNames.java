package io.lanjie.kafka;

/** The names of the state stores; their changelog topics carry them. */
public final class StoreNames {

    /** Notices that wait for the registry. */
    public static final String WAITING_NOTICES = "waiting-notices";

    /** Listings that wait for the registry. */
    public static final String WAITING_LISTINGS = "waiting-listings";

    /** Answers that wait for the registry. */
    public static final String WAITING_ANSWERS = "waiting-answers";

    /** The notices that count, by entry. */
    public static final String ENTRIES = "entries";

    /** How far the watch is. */
    public static final String WATCH_PROGRESS = "watch-progress";

    /** Listings as taken last, by listing. */
    public static final String LISTINGS = "listings";

    /** What is kept at hand of each listing, on the heap. */
    public static final String SEEN_LISTINGS = "seen-listings";

    /** Standings, by listing. */
    public static final String STANDINGS = "standings";

    /** The task's copy of the watch, by entry. */
    public static final String WATCH_COPY = "watch-copy";

    /** Fan-outs that are open, by entry. */
    public static final String FAN_OUTS = "fan-outs";

    /** How far the listing task is. */
    public static final String TASK_PROGRESS = "task-progress";

    /** Answers that are due, by time and listing. */
    public static final String DEADLINES = "deadlines";

    private StoreNames() {}
}
