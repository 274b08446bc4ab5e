package io.lanjie.benchmarks.peer.flink;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.rocksdb.FlinkCompactionFilter;
import org.rocksdb.RocksDB;

/** The job, running in a cluster of its own inside this process. */
public final class FlinkJob implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final JobClient client;
    private final CompletableFuture<?> end;
    private final AtomicBoolean closing = new AtomicBoolean();

    private FlinkJob(JobClient client) {
        this.client = client;
        this.end = client.getJobExecutionResult();
    }

    /**
     * Starts the job, from the newest checkpoint in its folder or from the beginning of its topics.
     *
     * @return the running job; close it
     * @throws IllegalStateException when the class path is not as Flink needs it
     */
    public static FlinkJob start(Settings settings) {
        requireOwnRocksDb();
        TableEnvironment tables = tables(settings);
        List<String> statements = Statements.of(settings);
        statements.subList(0, statements.size() - 1).forEach(tables::executeSql);
        JobClient client = tables.executeSql(statements.get(statements.size() - 1))
                .getJobClient()
                .orElseThrow(() -> new IllegalStateException("the last statement is none that runs on"));
        return new FlinkJob(client);
    }

    /** How Flink would run the job, as it tells it. */
    static String plan(Settings settings) {
        TableEnvironment tables = tables(settings);
        List<String> statements = Statements.of(settings);
        statements.subList(0, statements.size() - 1).forEach(tables::executeSql);
        return tables.explainSql(statements.get(statements.size() - 1));
    }

    /** With the RocksDB of Kafka Streams in front of Flink's own, every checkpoint fails, and does not say why. */
    private static void requireOwnRocksDb() {
        String used = place(RocksDB.class);
        String own = place(FlinkCompactionFilter.class);
        if (!used.equals(own)) {
            throw new IllegalStateException("in the class path " + used + " is in front of " + own);
        }
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    private static TableEnvironment tables(Settings settings) {
        Configuration options = JobOptions.of(settings, Checkpoints.newest(settings));
        return TableEnvironment.create(EnvironmentSettings.newInstance()
                .inStreamingMode()
                .withConfiguration(options)
                .build());
    }

    /**
     * Waits until the job ends: by {@link #close}, or by a failure.
     *
     * @throws ExecutionException when it failed
     */
    public void join() throws InterruptedException, ExecutionException {
        try {
            end.get();
        } catch (ExecutionException e) {
            if (!closing.get()) {
                throw e;
            }
        }
    }

    /** Cancels the job if it runs, and waits until it has let go of its state. The last checkpoint stays. */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true) || end.isDone()) {
            return;
        }
        try {
            client.cancel().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            end.handle((result, failure) -> null).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the job does not end", e);
        }
    }
}
