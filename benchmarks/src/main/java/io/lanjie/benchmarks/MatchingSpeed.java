package io.lanjie.benchmarks;

import io.lanjie.benchmarks.speed.MatchingBenchmark;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the speed benchmark and prints listings a second, bytes a listing, and the cost beside plain expressions. */
public final class MatchingSpeed {

    private static final double LISTINGS_A_SECOND = 100_000;
    private static final double MOST_COST = 3;
    private static final String BYTES = "gc.alloc.rate.norm";

    private MatchingSpeed() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(MatchingBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .threads(1)
                        .forks(2)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .shouldFailOnError(true)
                        .jvmArgsAppend("-Xmx1g")
                        .build())
                .run();
        double matcher = print(output, results, "textMatcher");
        double plain = print(output, results, "plainRegex");
        output.printf(
                Locale.ROOT,
                "goal of %,.0f listings/s: %s%n",
                LISTINGS_A_SECOND,
                matcher >= LISTINGS_A_SECOND ? "reached" : "MISSED");
        output.printf(
                Locale.ROOT,
                "cost beside plain expressions: %.2f times, goal of at most %.0f: %s%n",
                plain / matcher,
                MOST_COST,
                plain / matcher <= MOST_COST ? "reached" : "MISSED");
    }

    private static double print(PrintStream output, Collection<RunResult> results, String method) {
        RunResult result = results.stream()
                .filter(run -> run.getPrimaryResult().getLabel().equals(method))
                .findFirst()
                .orElseThrow();
        String bytesName = result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith(BYTES))
                .findFirst()
                .orElseThrow();
        double bytes = result.getSecondaryResults().get(bytesName).getScore();
        double speed = result.getPrimaryResult().getScore();
        output.printf(
                Locale.ROOT,
                "%-12s %,9.0f listings/s (+-%,.0f), %,7.0f bytes a listing%n",
                method,
                speed,
                result.getPrimaryResult().getScoreError(),
                bytes);
        return speed;
    }
}
