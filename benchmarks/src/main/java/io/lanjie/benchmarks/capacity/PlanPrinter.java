package io.lanjie.benchmarks.capacity;

import io.lanjie.benchmarks.capacity.Plan.Limit;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints a plan, what limits it, and what of all this was never measured. */
final class PlanPrinter {

    private static final List<String> PREFIXES = List.of("", "k", "M", "G", "T", "P");
    private static final double THOUSAND = 1_000;

    private final PrintStream output;

    PlanPrinter(PrintStream output) {
        this.output = output;
    }

    void print(Plan plan, Coefficients known) {
        row("partitions of the listings", String.format(Locale.ROOT, "%,d", plan.partitions()));
        row("instances, one of them may be lost", String.format(Locale.ROOT, "%,d", plan.instances()));
        row("cores busy with listing events", number(plan.coresBusy()));
        row("memory of an instance, one lost", number(plan.memoryMiB()) + " MiB");
        row("disk of an instance, for state", bytes(plan.diskBytes()));
        row("changelogs on the brokers", bytes(plan.changelogBytes()));
        row("listings on the brokers", bytes(plan.listingTopicBytes()));
        row("orders on the brokers", bytes(plan.orderTopicBytes()));
        row("written to all brokers in a busy day", bytes(plan.writtenBytesPerDay()));
        row("network of one broker", bytes(plan.brokerBytesPerSecond()) + "/s");
        row("cores busy in all brokers", number(plan.brokerCores()));
        row("restore of an instance, no standby", number(plan.restoreSeconds()) + " s");
        row("largest burst, last order", number(plan.burstSeconds()) + " s");
        output.println();
        output.println("What gives way first:");
        plan.limits().forEach(this::limit);
        output.println();
        origin(known);
    }

    private void limit(Limit limit) {
        String mark = limit.share() > 1 ? "BEYOND" : "";
        output.println(String.format(
                        Locale.ROOT,
                        "  %4.0f %% %-6s  %-35s %s",
                        limit.share() * 100,
                        mark,
                        limit.name(),
                        limit.remedy())
                .stripTrailing());
    }

    private void origin(Coefficients known) {
        List<String> assumed = Arrays.stream(Coefficient.values())
                .filter(coefficient -> !known.isMeasured(coefficient))
                .map(coefficient -> String.format(
                                Locale.ROOT,
                                "%-20s %,10.1f %s",
                                coefficient.key(),
                                coefficient.assumed(),
                                coefficient.unit())
                        .stripTrailing())
                .toList();
        output.println(known.measuredAt().isEmpty() ? "Nothing was measured." : "Measured " + known.measuredAt() + ".");
        if (!assumed.isEmpty()) {
            output.println("ASSUMED, not measured:");
            assumed.forEach(line -> output.println("  " + line));
        }
    }

    private void row(String name, String value) {
        output.println(String.format(Locale.ROOT, "%-38s %14s", name, value));
    }

    private static String bytes(double value) {
        int prefix = 0;
        double scaled = value;
        while (scaled >= THOUSAND && prefix < PREFIXES.size() - 1) {
            scaled /= THOUSAND;
            prefix++;
        }
        return number(scaled) + " " + PREFIXES.get(prefix) + "B";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%,.1f" : "%,.0f", value);
    }
}
