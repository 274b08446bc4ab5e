package io.lanjie.benchmarks.evaluation;

import io.lanjie.benchmarks.corpus.LabelledListing;
import io.lanjie.benchmarks.evaluation.Judgement.Comparison;
import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Prints how a part of the corpus was judged: figures first, then what went wrong, one listing a line. */
final class ReportPrinter {

    private static final int LONGEST_TEXT = 400;

    private final PrintStream output;

    ReportPrinter(PrintStream output) {
        this.output = output;
    }

    void print(PartReport report, boolean withTexts) {
        int open = report.judgements().size() - report.settled().size();
        line(
                "== %s: %d listings, and %d open questions that are not counted",
                report.part(), report.settled().size(), open);
        printMeasures(report);
        printDetails(report);
        printTags(report);
        if (withTexts) {
            printMisses(report);
        }
        line("");
    }

    private void printMeasures(PartReport report) {
        line(
                "%-22s %8s %6s %6s %6s  %9s %7s   %s",
                "measure", "expected", "right", "wrong", "missed", "precision", "recall", "goal");
        for (Measure measure : Measure.values()) {
            Score score = report.score(measure);
            String goal = measure.goal()
                    .map(set -> String.format(
                            Locale.ROOT,
                            "P>=%.3f R>=%.3f %s",
                            set.precision(),
                            set.recall(),
                            set.isReachedBy(score) ? "reached" : "MISSED"))
                    .orElse("none set");
            line(
                    "%-22s %8d %6d %6d %6d  %9.4f %7.4f   %s",
                    measure.title(),
                    score.right() + score.missed(),
                    score.right(),
                    score.wrong(),
                    score.missed(),
                    score.precision(),
                    score.recall(),
                    goal);
        }
    }

    private void printDetails(PartReport report) {
        for (Detail detail : Detail.values()) {
            List<Comparison> comparisons = report.comparisons(detail);
            long agreeing = comparisons.stream().filter(Comparison::agrees).count();
            line("%-26s %d of %d agree", detail.title(), agreeing, comparisons.size());
        }
    }

    private void printTags(PartReport report) {
        line("%-28s %-20s %6s %6s %6s  %9s %7s", "tag", "measure", "right", "wrong", "missed", "precision", "recall");
        for (String tag : report.tags()) {
            for (Measure measure : Measure.values()) {
                Score score = report.score(tag, measure);
                if (!score.isEmpty()) {
                    line(
                            "%-28s %-20s %6d %6d %6d  %9.4f %7.4f",
                            tag,
                            measure.title(),
                            score.right(),
                            score.wrong(),
                            score.missed(),
                            score.precision(),
                            score.recall());
                }
            }
        }
    }

    private void printMisses(PartReport report) {
        for (Judgement judgement : report.judgements()) {
            List<String> faults = faults(judgement);
            if (!faults.isEmpty()) {
                LabelledListing listing = judgement.listing();
                line("%s %s %s | %s", listing.id(), listing.tags(), String.join("; ", faults), text(listing.listing()));
            }
        }
    }

    private static List<String> faults(Judgement judgement) {
        List<String> faults = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Set<String> missed = judgement.missed(measure);
            Set<String> wrong = judgement.wrong(measure);
            if (!missed.isEmpty()) {
                faults.add(measure.title() + " missed " + missed);
            }
            if (!wrong.isEmpty()) {
                faults.add(measure.title() + " wrong " + wrong);
            }
        }
        judgement.comparisons().stream()
                .filter(comparison -> !comparison.agrees())
                .forEach(comparison -> faults.add(comparison.detail().title() + " of " + comparison.of() + " expected "
                        + comparison.expected() + ", found " + comparison.found()));
        return faults;
    }

    private static String text(Listing listing) {
        Stream<String> texts = Stream.of(
                        Stream.of(
                                listing.title(),
                                listing.brand(),
                                listing.model(),
                                listing.category(),
                                listing.seller().shopName()),
                        listing.certificateNumbers().stream(),
                        listing.attributes().stream().map(ReportPrinter::text),
                        listing.gtins().stream(),
                        Stream.of(listing.description()),
                        listing.imageTexts().stream(),
                        listing.skus().stream()
                                .map(sku -> sku.skuId() + "=" + sku.name() + " " + sku.certificateNumbers()))
                .flatMap(some -> some)
                .filter(text -> text != null && !text.isEmpty());
        String text = String.join(" | ", texts.toList()).replace('\n', ' ');
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private static String text(Attribute attribute) {
        return attribute.name() + ":" + attribute.value();
    }

    private void line(String format, Object... values) {
        output.println(String.format(Locale.ROOT, format, values));
    }
}
