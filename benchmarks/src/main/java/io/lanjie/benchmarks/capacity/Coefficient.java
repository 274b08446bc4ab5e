package io.lanjie.benchmarks.capacity;

/** What the model has to know of the product, one number each. What is assumed holds until it is measured. */
public enum Coefficient {
    /** CPU of the application for a listing event that changes nothing that is matched on, decoding included. */
    UNCHANGED_MICROS("unchangedMicros", "us", 15, "steady, with the cost of its changed events taken off"),
    /** CPU of the application for a listing that is new or carries something else. */
    CHANGED_MICROS("changedMicros", "us", 60, "bulk"),
    /** CPU of the application for an order in a fan-out. */
    ORDER_MICROS("orderMicros", "us", 60, "hot certificates"),
    /** CPU of the broker for a listing event, written once and read once. */
    BROKER_MICROS("brokerMicros", "us", 5, "steady"),
    /** Memory of an instance without listings. */
    RESIDENT_BASE_MIB("residentBaseMiB", "MiB", 500, "bulk, intercept over sizes"),
    /** Memory for each listing in scope. */
    RESIDENT_BYTES("residentBytes", "B", 500, "bulk, slope over sizes"),
    /** Memory of one task for each entry of the watch. */
    WATCH_BYTES("watchBytes", "B", 1_000, "nothing yet"),
    /** State on the application's disk for each listing in scope. */
    DISK_BYTES("diskBytes", "B", 400, "restore"),
    /** Changelogs on the brokers for each listing in scope, one replica. */
    CHANGELOG_BYTES("changelogBytes", "B", 500, "bulk"),
    /** A listing event on the brokers, one replica. */
    LISTING_BYTES("listingBytes", "B", 800, "bulk"),
    /** All that is written for an order, on the brokers, one replica. */
    ORDER_BYTES("orderBytes", "B", 3_000, "bulk"),
    /** A record of the watch on the brokers, one replica, one partition. */
    WATCH_RECORD_BYTES("watchRecordBytes", "B", 600, "nothing yet"),
    /** Until a restored instance handles its first record, with no listings at all. */
    RESTORE_BASE_SECONDS("restoreBaseSeconds", "s", 10, "restore, intercept over sizes"),
    /** Longer for each listing, on the machine that was measured. */
    RESTORE_MICROS("restoreMicros", "us", 40, "restore, slope over sizes"),
    /** From a notice to its last order, with hardly any listings. */
    FAN_OUT_BASE_SECONDS("fanOutBaseSeconds", "s", 0.3, "hot certificates, intercept over sizes"),
    /** Longer for each order, on the machine that was measured. */
    FAN_OUT_MICROS("fanOutMicros", "us", 60, "hot certificates, slope over sizes"),
    /** Cores of the machine that was measured. */
    MEASURED_CORES("measuredCores", "", 2, "the machine");

    private final String key;
    private final String unit;
    private final double assumed;
    private final String from;

    Coefficient(String key, String unit, double assumed, String from) {
        this.key = key;
        this.unit = unit;
        this.assumed = assumed;
        this.from = from;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** Its unit, empty for a number of things. */
    public String unit() {
        return unit;
    }

    /** What is taken until it is measured. */
    public double assumed() {
        return assumed;
    }

    /** What it is measured by. */
    public String from() {
        return from;
    }
}
