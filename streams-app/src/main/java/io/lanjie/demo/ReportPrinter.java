package io.lanjie.demo;

import io.lanjie.demo.Figure.Group;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints a report as text for people. */
final class ReportPrinter {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final int VERSION_FAULTS_SHOWN = 10;

    private final boolean colours;

    ReportPrinter(boolean colours) {
        this.colours = colours;
    }

    String print(CampaignReport report) {
        List<String> lines = new ArrayList<>();
        section("At the height", report.atTheHeight(), lines);
        section("At the end", report.atTheEnd(), lines);
        latency(report.latency(), lines);
        listings(report, lines);
        verdict(report, lines);
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private void section(String title, List<FigureComparison> comparisons, List<String> lines) {
        TextTable table = new TextTable();
        table.row(title, "expected", "actual", "");
        Group group = null;
        for (FigureComparison comparison : comparisons) {
            if (comparison.figure().group() != group) {
                group = comparison.figure().group();
                table.row(group.title());
            }
            table.row(
                    "  " + label(comparison.figure()),
                    number(comparison.expected()),
                    number(comparison.actual()),
                    comparison.isEqual() ? "ok" : "DIFFERS");
        }
        List<String> laidOut = table.lines();
        lines.add(painted(BOLD, laidOut.get(0)));
        for (String line : laidOut.subList(1, laidOut.size())) {
            lines.add(line.endsWith("DIFFERS") ? painted(RED, line) : line);
        }
        lines.add("");
    }

    private void latency(Latency latency, List<String> lines) {
        lines.add("From notice to order: half within %s, 99 of 100 within %s, the slowest after %s (%s orders timed)"
                .formatted(
                        seconds(latency.median()),
                        seconds(latency.percentile99()),
                        seconds(latency.slowest()),
                        number(latency.orders())));
        lines.add("");
    }

    private void listings(CampaignReport report, List<String> lines) {
        for (Difference difference : report.listingDifferences()) {
            lines.add(painted(RED, difference.what()));
            lines.add("  expected " + difference.expected());
            lines.add("  actual   " + difference.actual());
        }
        long hidden = report.listingsThatDiffer() - report.listingDifferences().size();
        if (hidden > 0) {
            lines.add("and " + number(hidden) + " more listings");
        }
        report.versionFaults().stream()
                .limit(VERSION_FAULTS_SHOWN)
                .forEach(fault -> lines.add(painted(
                        RED, fault.key() + ": version " + fault.actual() + " where " + fault.expected() + " was due")));
    }

    private void verdict(CampaignReport report, List<String> lines) {
        if (report.isAsExpected()) {
            lines.add(painted(GREEN, "Everything is as it should be, listing by listing, each order exactly once."));
            return;
        }
        lines.add(painted(
                RED,
                "%s figures and %s listings differ, %s orders out of sequence."
                        .formatted(
                                number(differing(report.atTheHeight()) + differing(report.atTheEnd())),
                                number(report.listingsThatDiffer()),
                                number(report.versionFaults().size()))));
    }

    private String painted(String colour, String text) {
        return colours ? colour + text + RESET : text;
    }

    private static long differing(List<FigureComparison> comparisons) {
        return comparisons.stream().filter(comparison -> !comparison.isEqual()).count();
    }

    private static String label(Figure figure) {
        if (figure.group() != Group.BLOCKED) {
            return figure.name();
        }
        return Arrays.stream(Marketplace.values())
                .filter(marketplace -> marketplace.id().equals(figure.name()))
                .map(marketplace -> marketplace.id() + " " + marketplace.chinese())
                .findFirst()
                .orElse(figure.name());
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f s", duration.toMillis() / 1000.0);
    }
}
