package io.lanjie.benchmarks;

import io.lanjie.benchmarks.speed.OrdersBenchmark;
import io.lanjie.benchmarks.speed.ProcessorTime;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark of orders and prints what each order and each step of the watch costs a listing task. */
public final class OrderSpeed {

    private static final String BYTES = "gc.alloc.rate.norm";

    private OrderSpeed() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Runner(new OptionsBuilder()
                        .include(OrdersBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .threads(1)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(3))
                        .shouldFailOnError(true)
                        .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC")
                        .build())
                .run()
                .forEach(result -> print(output, result));
    }

    private static void print(PrintStream output, RunResult result) {
        output.printf(
                Locale.ROOT,
                "%-14s %,8.2f us, %,8.2f us of processor time, %,9.0f bytes each%n",
                result.getPrimaryResult().getLabel(),
                result.getPrimaryResult().getScore(),
                secondary(result, ProcessorTime.NAME),
                secondary(result, BYTES));
    }

    private static double secondary(RunResult result, String name) {
        String full = result.getSecondaryResults().keySet().stream()
                .filter(one -> one.endsWith(name))
                .findFirst()
                .orElseThrow();
        return result.getSecondaryResults().get(full).getScore();
    }
}
