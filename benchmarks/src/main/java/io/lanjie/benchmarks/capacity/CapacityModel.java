package io.lanjie.benchmarks.capacity;

import static io.lanjie.benchmarks.capacity.Coefficient.BROKER_MICROS;
import static io.lanjie.benchmarks.capacity.Coefficient.CHANGED_MICROS;
import static io.lanjie.benchmarks.capacity.Coefficient.CHANGELOG_BYTES;
import static io.lanjie.benchmarks.capacity.Coefficient.DISK_BYTES;
import static io.lanjie.benchmarks.capacity.Coefficient.FAN_OUT_BASE_SECONDS;
import static io.lanjie.benchmarks.capacity.Coefficient.FAN_OUT_MICROS;
import static io.lanjie.benchmarks.capacity.Coefficient.LISTING_BYTES;
import static io.lanjie.benchmarks.capacity.Coefficient.MEASURED_CORES;
import static io.lanjie.benchmarks.capacity.Coefficient.ORDER_BYTES;
import static io.lanjie.benchmarks.capacity.Coefficient.ORDER_MICROS;
import static io.lanjie.benchmarks.capacity.Coefficient.RESIDENT_BASE_MIB;
import static io.lanjie.benchmarks.capacity.Coefficient.RESIDENT_BYTES;
import static io.lanjie.benchmarks.capacity.Coefficient.RESTORE_BASE_SECONDS;
import static io.lanjie.benchmarks.capacity.Coefficient.RESTORE_MICROS;
import static io.lanjie.benchmarks.capacity.Coefficient.UNCHANGED_MICROS;
import static io.lanjie.benchmarks.capacity.Coefficient.WATCH_BYTES;
import static io.lanjie.benchmarks.capacity.Coefficient.WATCH_RECORD_BYTES;

import java.util.List;

/**
 * Sizes an installation. Everything grows in proportion: to listings what is kept, to events what is done, to partitions
 * times entries what every task must know. Formulas with their reasons are in {@code docs/capacity.md}.
 */
public final class CapacityModel {

    private static final double MICROS = 1e6;
    private static final double MEBIBYTE = 1 << 20;
    private static final double SECONDS_PER_DAY = 86_400;
    /** Cores shall be half idle at the busiest time: for bursts, restores, and the loss of an instance. */
    private static final double BUSY = 0.5;
    /** A quarter of the memory is left to the operating system, as cache of the stores' files. */
    private static final double MEMORY_USED = 0.75;
    /** A compacted topic holds up to so many times what is alive in it. */
    private static final double COMPACTION = 1.5;
    /** Fewer partitions than these leave cores idle, and are laborious to increase. */
    private static final int FEWEST_PARTITIONS = 4;

    private final Coefficients known;

    /** A model of a product of which this is known. */
    public CapacityModel(Coefficients known) {
        this.known = known;
    }

    /** What a demand takes. */
    public Plan plan(Demand demand) {
        int partitions = partitions(demand);
        int instances = instances(demand, partitions);
        double written = writtenPerSecond(demand, partitions);
        double read = readPerSecond(demand);
        Plan withoutLimits = new Plan(
                partitions,
                instances,
                coresBusy(demand),
                memoryMiB(demand, partitions, instances - 1),
                demand.listings() * value(DISK_BYTES) * (1 + demand.standbys()) / instances,
                demand.listings() * value(CHANGELOG_BYTES) * COMPACTION * demand.replication(),
                demand.listings() * value(LISTING_BYTES) * COMPACTION * demand.replication(),
                demand.ordersPerDay() * demand.retentionDays() * value(ORDER_BYTES) * demand.replication(),
                written * demand.replication() * SECONDS_PER_DAY,
                // Each replica but the first is sent once more by its leader.
                (written * (2 * demand.replication() - 1) + read) / demand.brokers(),
                demand.eventsPerSecond() * value(BROKER_MICROS) * demand.replication() / MICROS,
                restoreSeconds(demand, partitions, instances),
                burstSeconds(demand, partitions, instances),
                (double) demand.burstNotices() * partitions,
                List.of());
        return Limits.of(demand, withoutLimits);
    }

    /** Memory of one instance that holds so many listings and no watch to speak of, as it was measured. */
    double residentMiB(double listings) {
        return value(RESIDENT_BASE_MIB) + listings * value(RESIDENT_BYTES) / MEBIBYTE;
    }

    /** Time to restore so many listings on the machine that was measured. */
    double restoreSeconds(double listings) {
        return value(RESTORE_BASE_SECONDS) + listings * value(RESTORE_MICROS) / MICROS;
    }

    /** Time to so many orders of one notice on the machine that was measured. */
    double fanOutSeconds(double orders) {
        return value(FAN_OUT_BASE_SECONDS) + orders * value(FAN_OUT_MICROS) / MICROS;
    }

    private static int partitions(Demand demand) {
        long byListings = (demand.listings() + demand.listingsPerTask() - 1) / demand.listingsPerTask();
        return Math.toIntExact(Math.max(FEWEST_PARTITIONS, byListings));
    }

    /** So many that one may be lost; never fewer than two. */
    private int instances(Demand demand, int partitions) {
        int byCpu = (int) Math.ceil(coresBusy(demand) / (demand.cores() * BUSY));
        int rest = Math.max(1, byCpu);
        double usable = demand.memoryMiB() * MEMORY_USED;
        while (memoryMiB(demand, partitions, rest) > usable && rest < partitions) {
            rest++;
        }
        return rest + 1;
    }

    private double coresBusy(Demand demand) {
        double perEvent =
                (1 - demand.changedShare()) * value(UNCHANGED_MICROS) + demand.changedShare() * value(CHANGED_MICROS);
        double orders = demand.ordersPerDay() / SECONDS_PER_DAY * value(ORDER_MICROS);
        return (demand.eventsPerSecond() * perEvent + orders) / MICROS;
    }

    /** A standby has stores but no index on the heap, so it costs disk and hardly any memory. */
    private double memoryMiB(Demand demand, int partitions, int instances) {
        int tasks = (partitions + instances - 1) / instances;
        double watch = tasks * demand.watched() * value(WATCH_BYTES) / MEBIBYTE;
        return residentMiB((double) demand.listings() * tasks / partitions) + watch;
    }

    private double restoreSeconds(Demand demand, int partitions, int instances) {
        int tasks = (partitions + instances - 1) / instances;
        double listings = (double) demand.listings() * tasks / partitions;
        return value(RESTORE_BASE_SECONDS) + listings * value(RESTORE_MICROS) / MICROS / speed(demand, tasks, 1);
    }

    /** Every task fans out its own share; the watch has to be told to each of them first. */
    private double burstSeconds(Demand demand, int partitions, int instances) {
        double work = demand.burstOrders() * value(FAN_OUT_MICROS)
                + (double) demand.burstNotices() * partitions * value(UNCHANGED_MICROS);
        return value(FAN_OUT_BASE_SECONDS) + work / MICROS / speed(demand, partitions, instances);
    }

    /** How many times the machine that was measured some instances are; a task keeps no more than one core busy. */
    private double speed(Demand demand, int tasks, int instances) {
        return Math.min(tasks, instances * demand.cores()) / value(MEASURED_CORES);
    }

    /** What leaders take in, once. */
    private double writtenPerSecond(Demand demand, int partitions) {
        double listings = demand.eventsPerSecond() * value(LISTING_BYTES);
        double changelog = demand.eventsPerSecond() * demand.changedShare() * value(CHANGELOG_BYTES);
        double orders = demand.ordersPerDay() * value(ORDER_BYTES);
        double notices = demand.noticesPerDay() * partitions * value(WATCH_RECORD_BYTES);
        return listings + changelog + (orders + notices) / SECONDS_PER_DAY;
    }

    /** Listings are read by the application, changelogs by standbys, orders by two readers. */
    private double readPerSecond(Demand demand) {
        double listings = demand.eventsPerSecond() * value(LISTING_BYTES);
        double standbys = demand.standbys() * demand.eventsPerSecond() * demand.changedShare() * value(CHANGELOG_BYTES);
        return listings + standbys + demand.ordersPerDay() * value(ORDER_BYTES) / SECONDS_PER_DAY;
    }

    private double value(Coefficient coefficient) {
        return known.value(coefficient);
    }
}
