package io.lanjie.benchmarks.peer.flink;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.flink.configuration.Configuration;

/** Flink's options for this job, each with its reason. */
final class JobOptions {

    private JobOptions() {}

    /**
     * The options.
     *
     * @param checkpoint the checkpoint to continue from
     */
    static Configuration of(Settings settings, Optional<String> checkpoint) {
        Map<String, String> options = new TreeMap<>();
        program(options, settings);
        checkpoints(options, settings);
        state(options, settings);
        tables(options, settings);
        checkpoint.ifPresent(path -> {
            options.put("execution.state-recovery.path", path);
            // The job that continues owns the files, and need not begin by copying them.
            options.put("execution.state-recovery.claim-mode", "CLAIM");
        });
        return Configuration.fromMap(options);
    }

    private static void program(Map<String, String> options, Settings settings) {
        options.put("execution.target", "local");
        options.put("execution.attached", "true");
        options.put("parallelism.default", Integer.toString(settings.threads()));
        // Chained operators hand rows on without copying them: none of ours keeps a row it was given.
        options.put("pipeline.object-reuse", "true");
        // 100 ms by default at each of three exchanges; small buffers cost little beside RocksDB.
        options.put("execution.buffer-timeout.interval", "10 ms");
        options.put("restart-strategy.type", "fixed-delay");
        options.put("restart-strategy.fixed-delay.attempts", "3");
        options.put("restart-strategy.fixed-delay.delay", "1 s");
        options.put("io.tmp.dirs", settings.stateDirectory().resolve("tmp").toString());
    }

    private static void checkpoints(Map<String, String> options, Settings settings) {
        // Orders are seen when the checkpoint that holds them is complete: the interval is the floor of the latency.
        options.put(
                "execution.checkpointing.interval",
                settings.checkpointInterval().toMillis() + " ms");
        options.put("execution.checkpointing.mode", "EXACTLY_ONCE");
        options.put("execution.checkpointing.incremental", "true");
        options.put(
                "execution.checkpointing.dir",
                Checkpoints.directory(settings).toUri().toString());
        // What a killed program continues from.
        options.put("execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
        // Under load a barrier would wait behind full buffers, and with it all orders: keep those small.
        options.put("taskmanager.network.memory.buffer-debloat.enabled", "true");
    }

    private static void state(Map<String, String> options, Settings settings) {
        options.put("state.backend.type", "rocksdb");
        options.put(
                "state.backend.rocksdb.localdir",
                settings.stateDirectory().resolve("rocksdb").toString());
        options.put("taskmanager.memory.managed.size", settings.managedMebibytes() + " mb");
        // Most look-ups find nothing: new listings, numbers that nobody watches.
        options.put("state.backend.rocksdb.use-bloom-filter", "true");
        // Kept in full where memory is bounded, else filters push out data and are read again.
        options.put("state.backend.rocksdb.memory.partitioned-index-filters", "true");
        options.put("state.backend.rocksdb.predefined-options", "FLASH_SSD_OPTIMIZED");
    }

    private static void tables(Map<String, String> options, Settings settings) {
        if (!settings.miniBatch().isZero()) {
            // Several changes of a row within a batch cost one look-up, and a row taken back and given again within one
            // is no order; the price is the wait.
            options.put("table.exec.mini-batch.enabled", "true");
            options.put(
                    "table.exec.mini-batch.allow-latency", settings.miniBatch().toMillis() + " ms");
            options.put("table.exec.mini-batch.size", "5000");
        }
        // A listing has a ground or two: to aggregate them before the exchange as well would only cost.
        options.put("table.optimizer.agg-phase-strategy", "ONE_PHASE");
        // Certificates and listings may be of any age, so nothing of them may be forgotten.
        options.put("table.exec.state.ttl", "0");
    }
}
