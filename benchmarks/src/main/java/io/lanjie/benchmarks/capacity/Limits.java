package io.lanjie.benchmarks.capacity;

import io.lanjie.benchmarks.capacity.Plan.Limit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What gives way first. */
final class Limits {

    /** The index of a task is built in one go while no transaction of its thread may wait longer than its time-out. */
    private static final double LISTINGS_PER_TASK = 2_000_000;

    private static final double RESTORE_SECONDS = 600;
    private static final double BURST_SECONDS = 300;
    /** So many are sent and taken in within seconds, told apart by chunks of a cursor. */
    private static final double BROADCAST_RECORDS = 10_000_000;
    /** Stores with a changelog, and topics with as many partitions as the listings. */
    private static final int TOPICS_PER_PARTITION = 16;

    private static final double REPLICAS_PER_BROKER = 4_000;
    /** Half of a network of 10 Gbit/s. */
    private static final double BROKER_BYTES_PER_SECOND = 600e6;
    /** A thread's transaction touches a few partitions of each of its tasks, ten times a second. */
    private static final double MARKERS_PER_TASK_AND_SECOND = 10 * 5.0;

    private static final double MARKERS_PER_BROKER = 20_000;
    private static final double MEMORY_USED = 0.75;
    private static final double BUSY = 0.5;

    private Limits() {}

    static Plan of(Demand demand, Plan plan) {
        List<Limit> limits = Stream.concat(ofTasks(demand, plan), ofBrokers(demand, plan))
                .sorted(Comparator.comparingDouble(Limit::share).reversed())
                .toList();
        return new Plan(
                plan.partitions(),
                plan.instances(),
                plan.coresBusy(),
                plan.memoryMiB(),
                plan.diskBytes(),
                plan.changelogBytes(),
                plan.listingTopicBytes(),
                plan.orderTopicBytes(),
                plan.writtenBytesPerDay(),
                plan.brokerBytesPerSecond(),
                plan.brokerCores(),
                plan.restoreSeconds(),
                plan.burstSeconds(),
                plan.broadcastRecords(),
                limits);
    }

    private static Stream<Limit> ofTasks(Demand demand, Plan plan) {
        return Stream.of(
                new Limit(
                        "listings of a task",
                        (double) demand.listings() / plan.partitions(),
                        LISTINGS_PER_TASK,
                        "",
                        "more partitions"),
                new Limit(
                        "memory of an instance, one lost",
                        plan.memoryMiB(),
                        demand.memoryMiB() * MEMORY_USED,
                        "MiB",
                        "more instances or memory"),
                new Limit(
                        "cores, one instance lost",
                        plan.coresBusy(),
                        (plan.instances() - 1) * demand.cores() * BUSY,
                        "",
                        "more instances"),
                new Limit(
                        "restore without standby",
                        plan.restoreSeconds(),
                        RESTORE_SECONDS,
                        "s",
                        "standbys; more instances"),
                new Limit(
                        "largest burst",
                        plan.burstSeconds(),
                        BURST_SECONDS,
                        "s",
                        "more cores; publish days ahead, so that it begins by its date"),
                new Limit(
                        "records to tell tasks of the burst",
                        plan.broadcastRecords(),
                        BROADCAST_RECORDS,
                        "",
                        "an application for each group of marketplaces"));
    }

    private static Stream<Limit> ofBrokers(Demand demand, Plan plan) {
        return Stream.of(
                new Limit(
                        "replicas of a broker",
                        (double) plan.partitions() * TOPICS_PER_PARTITION * demand.replication() / demand.brokers(),
                        REPLICAS_PER_BROKER,
                        "",
                        "more brokers; an application for each group of marketplaces"),
                new Limit(
                        "transaction markers of a broker",
                        plan.partitions() * MARKERS_PER_TASK_AND_SECOND * demand.replication() / demand.brokers(),
                        MARKERS_PER_BROKER,
                        "1/s",
                        "longer commit interval; more brokers"),
                new Limit(
                        "network of a broker",
                        plan.brokerBytesPerSecond(),
                        BROKER_BYTES_PER_SECOND,
                        "B/s",
                        "more brokers; marketplaces that send changes of scope only"));
    }
}
