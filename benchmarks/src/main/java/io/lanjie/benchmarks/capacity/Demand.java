package io.lanjie.benchmarks.capacity;

/**
 * What is asked of an installation.
 *
 * @param listings listings in scope
 * @param eventsPerSecond listing events, at the busiest time
 * @param changedShare share of them that change what a listing is matched by, 0 to 1
 * @param watched entries of the watch: certificates and recalls that call for action or cover something
 * @param noticesPerDay notices on an ordinary day
 * @param ordersPerDay orders on an ordinary day
 * @param burstNotices notices of the largest burst
 * @param burstOrders orders that follow from it
 * @param replication replicas of every topic
 * @param retentionDays how long orders are kept
 * @param standbys copies of the state on other instances
 * @param cores of an instance
 * @param memoryMiB of an instance
 * @param brokers number of brokers
 * @param listingsPerTask most listings that a task shall hold
 */
public record Demand(
        long listings,
        double eventsPerSecond,
        double changedShare,
        long watched,
        double noticesPerDay,
        double ordersPerDay,
        long burstNotices,
        long burstOrders,
        int replication,
        int retentionDays,
        int standbys,
        int cores,
        long memoryMiB,
        int brokers,
        long listingsPerTask) {

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Demand {
        require(listings > 0, "listings");
        require(eventsPerSecond >= 0, "events-per-second");
        require(changedShare >= 0 && changedShare <= 1, "changed-share");
        require(watched >= 0 && noticesPerDay >= 0 && ordersPerDay >= 0, "watched, notices-per-day, orders-per-day");
        require(burstNotices >= 0 && burstOrders >= 0, "burst-notices, burst-orders");
        require(replication > 0 && retentionDays > 0 && standbys >= 0, "replication, retention-days, standbys");
        require(cores > 0 && memoryMiB > 0 && brokers >= replication, "cores, memory-mib, brokers");
        require(listingsPerTask > 0, "listings-per-task");
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalArgumentException("out of range: " + name);
        }
    }
}
