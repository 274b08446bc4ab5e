package io.lanjie.benchmarks.capacity;

import java.util.List;

/**
 * What a demand takes.
 *
 * @param partitions partitions of the listings, each a task
 * @param instances instances, one of which may be lost
 * @param coresBusy cores that listing events keep busy at the busiest time, over all instances
 * @param memoryMiB memory that an instance needs when one of them is lost
 * @param diskBytes state on the disk of an instance
 * @param changelogBytes changelogs on all brokers, replicas counted
 * @param listingTopicBytes listings on all brokers, replicas counted
 * @param orderTopicBytes orders on all brokers over their retention, replicas counted
 * @param writtenBytesPerDay written to all brokers on a day of the busiest time, replicas counted
 * @param brokerBytesPerSecond read and written by one broker at the busiest time
 * @param brokerCores cores of all brokers that listing events keep busy
 * @param restoreSeconds until an instance that lost its disk works again, without standby
 * @param burstSeconds until the last order of the largest burst
 * @param broadcastRecords records by which the largest burst is told to all tasks
 * @param limits how near each limit is, the nearest first
 */
public record Plan(
        int partitions,
        int instances,
        double coresBusy,
        double memoryMiB,
        double diskBytes,
        double changelogBytes,
        double listingTopicBytes,
        double orderTopicBytes,
        double writtenBytesPerDay,
        double brokerBytesPerSecond,
        double brokerCores,
        double restoreSeconds,
        double burstSeconds,
        double broadcastRecords,
        List<Limit> limits) {

    /**
     * Something that gives way sooner or later.
     *
     * @param name what
     * @param used how much of it the plan needs
     * @param bound how much of it is sound
     * @param unit of both
     * @param remedy what to do when it is near
     */
    public record Limit(String name, double used, double bound, String unit, String remedy) {

        /** Share of the bound that is used; above 1 the plan does not hold. */
        public double share() {
            return used / bound;
        }
    }

    /** Copies the limits. */
    public Plan {
        limits = List.copyOf(limits);
    }
}
