package io.lanjie.benchmarks.comparison;

import io.lanjie.benchmarks.comparison.data.ListingIds;
import io.lanjie.benchmarks.comparison.process.Cluster;
import io.lanjie.benchmarks.comparison.process.DataFolder;
import io.lanjie.benchmarks.comparison.process.Programs;
import io.lanjie.benchmarks.comparison.variant.Application;
import io.lanjie.benchmarks.comparison.variant.ClassPaths;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.comparison.workload.Bench;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.comparison.workload.Workload;
import io.lanjie.benchmarks.floor.MemoryJoin;
import io.lanjie.benchmarks.report.Machine;
import io.lanjie.benchmarks.report.Measurement;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Runs every variant over the workloads, each in each run on a cluster of its own, all of one run after another before
 * the next run begins: what the machine does besides hits all of them alike.
 */
public final class Comparison {

    private static final int SOME = 5;

    private final ClassPaths classPaths;
    private final Sizes sizes;
    private final long seed;
    private final Folders folders;
    private final Clock clock;
    private final Consumer<String> progress;

    /**
     * Where files go.
     *
     * @param data for what the programs keep
     * @param logs for what they say
     * @param keep whether the data stays when a run is over
     */
    public record Folders(Path data, Path logs, boolean keep) {}

    /**
     * @param classPaths where the variants' programs are
     * @param sizes how large it all is
     * @param seed the same one makes the same data
     * @param folders where data and logs go
     * @param clock for the dates of notices
     * @param progress hears what is being done
     */
    public Comparison(
            ClassPaths classPaths, Sizes sizes, long seed, Folders folders, Clock clock, Consumer<String> progress) {
        this.classPaths = classPaths;
        this.sizes = sizes;
        this.seed = seed;
        this.folders = folders;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Runs it. A variant that fails is left out of that run.
     *
     * @param variants who is compared
     * @param workloads what is done to each, in this order; the first loads it
     * @param runs how often
     * @return what was measured
     */
    public Outcome run(List<Variant> variants, List<Workload> workloads, int runs) throws InterruptedException {
        Outcome outcome = new Outcome();
        for (int run = 1; run <= runs; run++) {
            for (Variant variant : variants) {
                progress.accept("run " + run + " of " + runs + ": " + variant.title());
                outcome.began(variant.title(), run, Machine.load());
                try {
                    runOne(variant, run, workloads, outcome);
                } catch (RuntimeException failure) {
                    progress.accept("  " + variant.title() + " failed: " + failure.getMessage());
                    outcome.failed(variant.title() + ", run " + run + ": " + failure.getMessage());
                }
            }
        }
        return outcome;
    }

    private void runOne(Variant variant, int run, List<Workload> workloads, Outcome outcome)
            throws InterruptedException {
        if (variant == Variant.MEMORY) {
            new MemoryJoin(sizes, seed).measure(run).forEach(measurement -> tell(measurement, outcome));
            return;
        }
        String name = variant.title() + "-" + run;
        Path directory = folders.data().resolve(name);
        try (Programs programs = new Programs(folders.logs().resolve(name))) {
            if (!folders.keep()) {
                programs.add(new DataFolder(directory));
            }
            Cluster cluster = Cluster.start(directory, programs);
            Application application = new Application(
                    variant, classPaths, cluster, programs, directory, sizes.partitions(), sizes.threads());
            application.createTopics();
            try (Bench bench = new Bench(variant, run, sizes, seed, cluster, application, clock)) {
                bench.start(1);
                measure(bench, workloads, outcome);
            }
        }
    }

    /** Goes on as long as all decisions are right: what comes of wrong ones says nothing, and takes long. */
    private void measure(Bench bench, List<Workload> workloads, Outcome outcome) throws InterruptedException {
        for (Workload workload : workloads) {
            if (bench.variant().writesOrders() && bench.ledger().wrong() > 0) {
                progress.accept("  " + bench.variant().title() + " goes no further, it is wrong about "
                        + bench.ledger().wrong() + " listings, such as "
                        + IntStream.of(bench.ledger().someWrong(SOME))
                                .mapToObj(ListingIds::text)
                                .toList());
                return;
            }
            if (workload.suits(bench.variant())) {
                workload.run(bench).forEach(measurement -> tell(measurement, outcome));
            }
        }
    }

    private void tell(Measurement measurement, Outcome outcome) {
        progress.accept(Progress.line(measurement));
        outcome.measured(measurement);
    }
}
