package io.lanjie.benchmarks.capacity;

import io.lanjie.benchmarks.report.Results;
import io.lanjie.benchmarks.report.ResultsFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code benchmarks/run capacity}. */
@Command(
        name = "benchmarks/run capacity",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true,
        description = "Says what a number of listings and events takes, by what was measured. See docs/capacity.md.")
public final class CapacityCommand implements Callable<Integer> {

    private final PrintStream output;

    @Option(names = "--listings", description = "Listings in scope.")
    private long listings = 5_000_000;

    @Option(names = "--events-per-second", description = "Listing events at the busiest time.")
    private double eventsPerSecond = 1_000;

    @Option(names = "--changed-share", description = "Share of them that change what is matched on.")
    private double changedShare = 0.05;

    @Option(names = "--watched", description = "Certificates and recalls that are watched.")
    private long watched = 50_000;

    @Option(names = "--notices-per-day", description = "Notices on an ordinary day.")
    private double noticesPerDay = 200;

    @Option(names = "--orders-per-day", description = "Orders on an ordinary day.")
    private double ordersPerDay = 20_000;

    @Option(names = "--burst-notices", description = "Notices of the largest burst.")
    private long burstNotices = 10_000;

    @Option(names = "--burst-orders", description = "Orders that follow from it.")
    private long burstOrders = 300_000;

    @Option(names = "--replication", description = "Replicas of every topic.")
    private int replication = 3;

    @Option(names = "--retention-days", description = "How long orders are kept.")
    private int retentionDays = 1_096;

    @Option(names = "--standbys", description = "Copies of the state on other instances.")
    private int standbys = 1;

    @Option(names = "--cores", description = "Cores of an instance.")
    private int cores = 8;

    @Option(names = "--memory-mib", description = "Memory of an instance.")
    private long memoryMiB = 32_768;

    @Option(names = "--brokers", description = "Number of brokers.")
    private int brokers = 3;

    @Option(names = "--listings-per-task", description = "Most listings that a task shall hold.")
    private long listingsPerTask = 1_500_000;

    @Option(
            names = "--from",
            arity = "1..*",
            paramLabel = "RESULTS",
            description =
                    "Fit to these results of the comparison, best of several sizes, in place of what is built in.")
    private List<Path> from = List.of();

    @Option(names = "--write", paramLabel = "FILE", description = "Also write what was fitted to this file.")
    private Path write;

    @Option(names = "--examples", description = "Print worked examples as Markdown in place of one plan.")
    private boolean examples;

    /** A command that prints there. */
    public CapacityCommand(PrintStream output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Coefficients known = from.isEmpty() ? CoefficientsFile.builtIn() : Fit.to(results());
        if (write != null) {
            CoefficientsFile.write(known, write);
        }
        if (examples) {
            new Examples(known).lines().forEach(output::println);
            return 0;
        }
        new PlanPrinter(output).print(new CapacityModel(known).plan(demand()), known);
        return 0;
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new CapacityCommand(output)).execute(arguments));
    }

    private List<Results> results() throws IOException {
        List<Results> results = new ArrayList<>();
        for (Path file : from) {
            results.add(ResultsFile.read(file));
        }
        return results;
    }

    private Demand demand() {
        return new Demand(
                listings,
                eventsPerSecond,
                changedShare,
                watched,
                noticesPerDay,
                ordersPerDay,
                burstNotices,
                burstOrders,
                replication,
                retentionDays,
                standbys,
                cores,
                memoryMiB,
                brokers,
                listingsPerTask);
    }
}
