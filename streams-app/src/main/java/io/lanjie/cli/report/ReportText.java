package io.lanjie.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.terminal.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures as lines for people, and as JSON for programs. */
final class ReportText {

    private static final int MOST_LINES = 20;

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("recallsInForce", "Recalls in force"),
            Map.entry("noticesWaiting", "Notices that wait for their date"),
            Map.entry("listingsBlocked", "Listings blocked"),
            Map.entry("reviewsOpen", "Listings to review"),
            Map.entry("deadLetters", "Dead letters"),
            Map.entry("unreadable", "Records that this version cannot read"),
            Map.entry("underReview", "Listings that a reviewer has to look at"),
            Map.entry(NoticeFigureReader.ENTRIES, "Certificates and recalls, by what has become of it there"),
            Map.entry(NoticeFigureReader.SENT, "Orders on it, by action and marketplace"),
            Map.entry(NoticeFigureReader.ANSWERS, "Answers of the marketplaces, by action"),
            Map.entry(NoticeFigureReader.LIFTED, "Orders that lift it, by action and reason"),
            Map.entry(FigureReader.CERTIFICATES, "Certificates in force, by status"),
            Map.entry(FigureReader.MARKETPLACES, "Listings blocked, by marketplace"),
            Map.entry(FigureReader.BRANDS, "Listings blocked, by brand of the certificate or recall"),
            Map.entry(FigureReader.GROUNDS, "Listings blocked, by ground"),
            Map.entry(FigureReader.ORDERS, "Orders, by action"),
            Map.entry(FigureReader.RELEASES, "Releases, by reason"),
            Map.entry(FigureReader.REFUSALS, "Refusals, by reason"));

    private ReportText() {}

    static ObjectNode json(Figures figures) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        figures.totals().forEach(json::put);
        figures.sections().forEach((name, tally) -> {
            ObjectNode section = json.putObject(name);
            tally.greatestFirst().forEach(count -> section.put(count.getKey(), count.getValue()));
        });
        return json;
    }

    static List<String> lines(Figures figures) {
        List<String> lines = new ArrayList<>();
        figures.totals().forEach((name, count) -> lines.add(line(TITLES.get(name), count, 40)));
        figures.sections().forEach((name, tally) -> {
            lines.add("");
            lines.add(TITLES.get(name) + (tally.isEmpty() ? ": none" : ""));
            List<Map.Entry<String, Long>> counts = tally.greatestFirst();
            int width = counts.stream()
                    .mapToInt(count -> TextWidth.of(count.getKey()))
                    .max()
                    .orElse(0);
            counts.stream()
                    .limit(MOST_LINES)
                    .forEach(count -> lines.add("  " + line(count.getKey(), count.getValue(), Math.min(width, 50))));
            if (counts.size() > MOST_LINES) {
                lines.add("  and " + (counts.size() - MOST_LINES) + " more (--format json has all)");
            }
        });
        return lines;
    }

    private static String line(String name, long count, int width) {
        return TextWidth.fit(name, width) + " %,9d".formatted(count);
    }
}
