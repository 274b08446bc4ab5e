package io.lanjie.benchmarks.report;

import java.util.Arrays;
import java.util.Optional;

/** A figure that a workload can measure beside its events, seconds and CPU; less is better unless it says otherwise. */
public enum Figure {
    /** From the cause, mostly a notice, to the first order that follows from it. */
    FIRST_ORDER_SECONDS("firstOrderSeconds", "first order", "s"),
    /** From the cause to the last order that follows from it. */
    LAST_ORDER_SECONDS("lastOrderSeconds", "last order", "s"),
    /** From another notice with few listings, published while a fan-out runs, to its last order. */
    OTHER_NOTICE_SECONDS("otherNoticeSeconds", "other notice", "s"),
    /** From a notice with 10,000 listings to its last order, 99th percentile of several notices. */
    NOTICE_P99_SECONDS("noticeP99Seconds", "notice p99", "s"),
    /** From a listing event to its order, half of all. */
    P50_MILLIS("p50Millis", "p50", "ms"),
    /** From a listing event to its order, 99 of a hundred. */
    P99_MILLIS("p99Millis", "p99", "ms"),
    /** From a listing event to its order, the slowest. */
    MAX_MILLIS("maxMillis", "max", "ms"),
    /** Orders written; neither good nor bad in itself. */
    ORDERS("orders", "orders", ""),
    /** Orders that say what the order before them said. */
    ORDERS_THAT_CHANGE_NOTHING("ordersThatChangeNothing", "idle orders", ""),
    /** Listings whose last order is not what the oracle says. */
    WRONG_LISTINGS("wrongListings", "wrong listings", ""),
    /** Records written to topics of the application's own: changelogs, repartitions, broadcasts. */
    INTERNAL_RECORDS("internalRecords", "internal records", ""),
    /** Records written to changelogs, which are among the internal ones. */
    CHANGELOG_RECORDS("changelogRecords", "changelog records", ""),
    /** Bytes of the changelogs on the broker's disk, as written, replicas not counted. */
    CHANGELOG_BYTES("changelogBytes", "changelog", "B"),
    /** Bytes of the topics of the application's own on the broker's disk, replicas not counted. */
    INTERNAL_BYTES("internalBytes", "internal", "B"),
    /** Bytes of the listing events on the broker's disk, replicas not counted. */
    LISTING_BYTES("listingBytes", "listings' topic", "B"),
    /** Bytes of all topics with orders on the broker's disk, replicas not counted. */
    ORDER_BYTES("orderBytes", "orders' topics", "B"),
    /** Listings that the application knew at the end: a size, neither good nor bad. */
    LISTINGS("listings", "listings", ""),
    /** Certificates that the application knew at the end: a size, neither good nor bad. */
    CERTIFICATES("certificates", "certificates", ""),
    /** Partitions of the listings: a size, neither good nor bad. */
    PARTITIONS("partitions", "partitions", ""),
    /** Listing events that changed what the listing is matched by: a size, neither good nor bad. */
    KEY_CHANGES("keyChanges", "key changes", ""),
    /** Most memory of the application's process, as the operating system counts it. */
    RESIDENT_MIB("residentMiB", "resident", "MiB"),
    /** Heap that lives on after a collection. */
    HEAP_MIB("heapMiB", "heap", "MiB"),
    /** State on the application's disk for each listing in scope. */
    DISK_BYTES_PER_LISTING("diskBytesPerListing", "disk a listing", "B"),
    /** Producers that the broker fenced. */
    FENCED_PRODUCERS("fencedProducers", "fenced", ""),
    /** From the start of the process to the first record handled after state was restored. */
    RESTORE_SECONDS("restoreSeconds", "restore", "s"),
    /** How long a plain consumer takes to read the same changelogs. */
    CHANGELOG_READ_SECONDS("changelogReadSeconds", "changelog read", "s");

    private final String key;
    private final String title;
    private final String unit;

    Figure(String key, String title, String unit) {
        this.key = key;
        this.title = title;
        this.unit = unit;
    }

    /** Its name in {@link Measurement#figures()} and in result files, which never changes. */
    public String key() {
        return key;
    }

    /** What a table or plot calls it. */
    public String title() {
        return title;
    }

    /** Its unit, empty for a number of things. */
    public String unit() {
        return unit;
    }

    /** Title and unit, as the head of a column. */
    public String label() {
        return unit.isEmpty() ? title : title + " " + unit;
    }

    /** The figure with this key; empty for one that nobody described. */
    public static Optional<Figure> of(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }
}
