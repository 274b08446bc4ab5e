package io.lanjie.benchmarks.comparison;

import io.lanjie.benchmarks.comparison.variant.ClassPaths;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.comparison.workload.Workload;
import io.lanjie.benchmarks.comparison.workload.Workloads;
import io.lanjie.benchmarks.report.Machine;
import io.lanjie.benchmarks.report.Plots;
import io.lanjie.benchmarks.report.Report;
import io.lanjie.benchmarks.report.Results;
import io.lanjie.benchmarks.report.ResultsFile;
import io.lanjie.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code ./lanjie benchmark}. */
@Command(
        name = "lanjie benchmark",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures the application beside what a user would pick instead: the same broker, the same data, and for"
                    + " each listing the decision compared with what a plain program says.",
            "Exit code 1 if one of them decided wrongly."
        })
public final class BenchmarkCommand implements Callable<Integer> {

    private static final long SEED = 20_261_122;
    /** System property with the folder of results, which the launcher sets. */
    private static final String RESULTS_PROPERTY = "lanjie.benchmarks.results";

    /** System property with the commit that is measured, which the launcher sets. */
    private static final String COMMIT_PROPERTY = "lanjie.benchmarks.commit";

    private static final int RUNS_OF_FULL = 3;

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private Size size = new Size();

    @Option(
            names = "--variants",
            split = ",",
            paramLabel = "NAME",
            description = "Who is compared: lanjie, dsl, flink-sql, floor, memory; all that were built, if not given.")
    private List<String> variants = List.of();

    @Option(
            names = "--workloads",
            split = ",",
            paramLabel = "NAME",
            description = "What is done: bulk, which always runs, steady, hot, notice, burst, latency, slow-reader,"
                    + " scale-out, restore; all, if not given.")
    private List<String> workloads = List.of();

    @Option(names = "--runs", paramLabel = "N", description = "How often; 1 with --quick, 3 with --full.")
    private int runs;

    @Option(names = "--listings", paramLabel = "N", description = "Another number of listings than the size has.")
    private int listings;

    @Option(
            names = "--certificates",
            paramLabel = "N",
            description = "Another number of certificates than the size has.")
    private int certificates;

    @Option(
            names = "--application",
            paramLabel = "DIR",
            description = "Measure the application of another checkout that was built.")
    private Path application;

    @Option(names = "--output", paramLabel = "DIR", description = "Where results and logs go.")
    private Path output = Path.of(System.getProperty(RESULTS_PROPERTY, "results"));

    @Option(names = "--keep", description = "Keep data and states, and say where they are.")
    private boolean keep;

    /** How large it is. */
    private static final class Size {

        @Option(names = "--quick", description = "A few minutes for each variant; the default.")
        @SuppressWarnings("UnusedVariable") // Only for who wants to say so.
        private boolean quick;

        @Option(names = "--tiny", description = "To try the command out: its figures mean nothing.")
        private boolean tiny;

        @Option(names = "--full", description = "What the goals were set for: a million listings; takes hours.")
        private boolean full;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Sizes sizes = sizes();
        ClassPaths classPaths = classPaths();
        List<Variant> chosen = chosen(classPaths);
        List<Workload> work = workloads();
        int times = runs > 0 ? runs : size.full ? RUNS_OF_FULL : 1;
        Path data = Files.createTempDirectory("lanjie-benchmark");
        Comparison comparison = new Comparison(
                classPaths,
                sizes,
                SEED,
                new Comparison.Folders(data, output.resolve("logs"), keep),
                Clock.systemUTC(),
                System.err::println);
        Instant begin = Instant.now();
        Outcome outcome = comparison.run(chosen, work, times);
        if (keep) {
            System.err.println("data and states are in " + data);
        }
        report(new Results(
                Machine.environment(begin, System.getProperty(COMMIT_PROPERTY), published(sizes), outcome.loads()),
                outcome.measurements()));
        outcome.failures().forEach(System.err::println);
        return outcome.allRight() ? ExitCode.FINE : ExitCode.FAILED;
    }

    private void report(Results results) throws IOException {
        new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8)).print(results);
        ResultsFile.write(results, output.resolve("results.json"));
        new Plots(results).write(output);
        System.err.println("results are in " + output);
    }

    private static Map<String, Long> published(Sizes sizes) {
        return Map.of(
                "listings", (long) sizes.population().listings(),
                "certificates", (long) sizes.population().certificates(),
                "updates a round", (long) sizes.updates(),
                "partitions", (long) sizes.partitions(),
                "threads", (long) sizes.threads());
    }

    private Sizes sizes() {
        Sizes preset = size.full ? Sizes.full() : size.tiny ? Sizes.tiny() : Sizes.quick();
        if (listings == 0 && certificates == 0) {
            return preset;
        }
        return preset.with(
                listings > 0 ? listings : preset.population().listings(),
                certificates > 0 ? certificates : preset.population().certificates());
    }

    private ClassPaths classPaths() {
        try {
            return ClassPaths.of(application);
        } catch (IllegalArgumentException notBuilt) {
            throw usage(notBuilt.getMessage());
        }
    }

    private List<Variant> chosen(ClassPaths classPaths) {
        if (variants.isEmpty()) {
            return List.of(Variant.values()).stream().filter(classPaths::has).toList();
        }
        List<Variant> named = named(variants, Variant::of, "variant", Variant.titles());
        for (Variant variant : named) {
            if (!classPaths.has(variant)) {
                throw usage("the variant " + variant.title() + " is not part of this build: there is no "
                        + variant.mainClass());
            }
        }
        return named;
    }

    private List<Workload> workloads() {
        List<Workloads> named = workloads.isEmpty()
                ? List.of(Workloads.values())
                : named(workloads, Workloads::of, "workload", Workloads.titles());
        return List.of(Workloads.values()).stream()
                .filter(workload -> workload == Workloads.BULK || named.contains(workload))
                .map(Workloads::create)
                .toList();
    }

    private <T> List<T> named(List<String> names, Function<String, Optional<T>> find, String what, String all) {
        return names.stream()
                .map(name -> find.apply(name)
                        .orElseThrow(() -> usage("there is no " + what + " " + name + "; there are " + all)))
                .toList();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
    }
}
