package io.lanjie.benchmarks.report;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints results for people: a table for each workload with ratios below it, the goals, and what the words mean. */
public final class Report {

    private final PrintStream output;

    /** A report that is printed there. */
    public Report(PrintStream output) {
        this.output = output;
    }

    /** Everything that the results say. */
    public void print(Results results) {
        printEnvironment(results.environment());
        printLegend(results);
        for (String workload : results.workloads()) {
            output.println();
            new WorkloadTable(results, workload).lines().forEach(output::println);
        }
        output.println();
        GoalTable.lines(Goals.judge(results)).forEach(output::println);
    }

    /** Two results beside each other, as medians: what was measured earlier, and what is measured now. */
    public void compare(Results before, Results after) {
        line("before: %s", origin(before.environment()));
        line("after:  %s", origin(after.environment()));
        new ResultsComparison(before, after).lines().forEach(output::println);
    }

    private void printEnvironment(Environment environment) {
        line("measured %s", origin(environment));
        line("%d cores, %,d MiB, %s", environment.cores(), environment.memoryMiB(), environment.operatingSystem());
        line("Java %s, Kafka %s", environment.java(), environment.kafka());
        environment.sizes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(size -> "  " + size.getKey() + ": " + Numbers.text(size.getValue()))
                .forEach(output::println);
        Spread.of(environment.loads().stream().mapToDouble(Environment.Load::average))
                .ifPresent(load -> line("load average when a run began: %s%s", load.text(), advice(load, environment)));
    }

    private static String advice(Spread load, Environment environment) {
        return load.median() > environment.cores() ? "; a busy machine: trust CPU and ratios, not times" : "";
    }

    private void printLegend(Results results) {
        output.println();
        results.workloads().stream()
                .flatMap(workload -> results.variants(workload).stream())
                .distinct()
                .sorted(Wording.variants())
                .forEach(variant -> line("  %-14s %s", variant, Wording.variant(variant)));
        output.println();
        line("Values are the median of the runs (least..most). 'application' is CPU of the variant's own processes,");
        line(
                "'broker' that of Kafka meanwhile; us is a millionth of a second. 'times lanjie' divides, run by run, what was");
        line("measured side by side: 5.0x takes five times what lanjie takes; below 1x it takes less.");
    }

    private static String origin(Environment environment) {
        String commit = environment.commit();
        return environment.measuredAt() + (commit == null ? "" : " at commit " + commit);
    }

    private void line(String format, Object... values) {
        output.println(String.format(Locale.ROOT, format, values));
    }
}
