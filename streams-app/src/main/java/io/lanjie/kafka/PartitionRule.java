package io.lanjie.kafka;

/** How many partitions a topic has. */
public enum PartitionRule {
    /** Exactly one. */
    ONE("exactly 1"),
    /** Created with one; where there are more, they are gathered into one first: there is one order of notices. */
    GATHERED("created with 1; more are gathered into one first"),
    /** Exactly the configured number: a listing is decided in the task of its partition. */
    LISTINGS("exactly the listing partitions"),
    /** Created with the configured number, any other works as well: nothing is joined by partition. */
    ANY("created with the listing partitions, any number works");

    private final String description;

    PartitionRule(String description) {
        this.description = description;
    }

    /** Returns the number a topic of this rule is created with, given the number of listing partitions. */
    public int partitions(int listingPartitions) {
        return this == ONE || this == GATHERED ? 1 : listingPartitions;
    }

    /** Returns whether another number than the one it is created with is a fault. */
    public boolean exact() {
        return this == ONE || this == LISTINGS;
    }

    /** Returns the rule in words, for people. */
    public String description() {
        return description;
    }
}
