package io.lanjie.config;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the work is done.
 *
 * @param stateDirectory where the stores are kept; must survive a restart, or all of them are read again from Kafka
 * @param threads stream threads of this instance; 0 for one per processor
 * @param standbyReplicas further instances that keep each store warm, so that one can take over quickly
 * @param commitInterval time between commits: half of it is the mean delay of an order, each costs the broker work
 * @param fanOutBudget longest time a thread spends at a stretch on one notice's many listings; above it other records
 *     wait, below it a large notice takes longer
 * @param closeTimeout longest time a shutdown may take; cut short, the stores are read again from Kafka
 * @param blockCache memory all stores share for reading, in bytes
 * @param writeBuffers memory all stores share for writing, in bytes, within the block cache
 */
public record StreamsConfiguration(
        Path stateDirectory,
        int threads,
        int standbyReplicas,
        Duration commitInterval,
        Duration fanOutBudget,
        Duration closeTimeout,
        long blockCache,
        long writeBuffers) {}
