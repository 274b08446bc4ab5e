package io.lanjie.benchmarks.comparison;

import io.lanjie.benchmarks.comparison.variant.ClassPaths;
import io.lanjie.benchmarks.comparison.variant.Variant;
import io.lanjie.benchmarks.comparison.workload.BulkLoad;
import io.lanjie.benchmarks.comparison.workload.Sizes;
import io.lanjie.benchmarks.comparison.workload.Workload;
import io.lanjie.benchmarks.report.Measurement;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code ./lanjie benchmark}. */
@Command(
        name = "lanjie benchmark",
        mixinStandardHelpOptions = true,
        description =
                "Measures the application beside what a user would pick instead, and checks that all decide alike.")
public final class BenchmarkCommand implements Callable<Integer> {

    private static final long SEED = 20_261_122;

    @Option(names = "--listings", description = "Another number of listings than the size has.")
    private int listings;

    @Override
    public Integer call() throws Exception {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path work = Files.createTempDirectory("lanjie-benchmark");
        Sizes sizes = Sizes.quick();
        if (listings > 0) {
            sizes = sizes.with(listings, sizes.population().certificates());
        }
        Comparison comparison =
                new Comparison(ClassPaths.of(null), sizes, SEED, work, Clock.systemUTC(), System.err::println);
        List<Workload> workloads = List.of(new BulkLoad());
        for (Measurement measurement : comparison.run(List.of(Variant.LANJIE), workloads, 1)) {
            output.println(measurement);
        }
        return 0;
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
    }
}
