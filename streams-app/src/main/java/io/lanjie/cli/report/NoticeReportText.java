package io.lanjie.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.cli.notices.FateWords;
import io.lanjie.cli.notices.NoticeWords;
import io.lanjie.json.ChinaTime;
import io.lanjie.schema.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What stands about one notice, as lines for people and as JSON for programs. */
final class NoticeReportText {

    private static final int MOST_LINES = 10;
    private static final double MILLIS = 1000.0;

    private NoticeReportText() {}

    static ObjectNode json(NoticeFigures figures) {
        ObjectNode json = ReportText.json(figures.figures());
        json.put("notice", figures.name().id());
        json.put("issuer", figures.name().issuer());
        ArrayNode entries = json.putArray("entries");
        figures.fates()
                .forEach((entry, fate) -> FateWords.write(
                        fate,
                        entries.addObject().put("kind", entry.kind().name()).put("reference", entry.reference())));
        figures.malformed()
                .forEach((entry, refusal) -> entries.addObject()
                        .put("kind", entry.kind().name())
                        .put("reference", entry.reference())
                        .put("state", "refused")
                        .put("reasonCode", refusal.reason().name())
                        .put("text", refusal.text()));
        OrderPace pace = figures.pace();
        pace.first().ifPresent(first -> json.put("firstOrderAt", ChinaTime.format(first)));
        pace.last().ifPresent(last -> json.put("lastOrderAt", ChinaTime.format(last)));
        ObjectNode times = json.putObject("secondsToFirstOrder");
        times.put("listings", pace.timed());
        if (pace.timed() > 0) {
            times.put("half", seconds(pace.half()));
            times.put("ninetyNineOfHundred", seconds(pace.nearlyAll()));
            times.put("longest", seconds(pace.longest()));
        }
        ArrayNode refusals = json.putArray("refusals");
        figures.refusals()
                .forEach(refusal -> refusals.addObject()
                        .put("topic", refusal.getTopic())
                        .put("partition", refusal.getPartition())
                        .put("offset", refusal.getOffset())
                        .put("key", refusal.getKey())
                        .put("reasonCode", refusal.getReasonCode())
                        .put("text", refusal.getText()));
        return json;
    }

    static List<String> lines(NoticeFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add("Notice " + figures.name().id() + " of " + figures.name().issuer());
        lines.add("");
        List<String> entries = new ArrayList<>();
        figures.fates().forEach((entry, fate) -> entries.add(NoticeWords.entry(entry) + "  " + FateWords.text(fate)));
        figures.malformed()
                .forEach((entry, refusal) -> entries.add(NoticeWords.entry(entry) + "  refused as " + refusal.reason()
                        + ": " + refusal.field() + " " + refusal.text()));
        add(lines, entries);
        lines.add("");
        lines.addAll(ReportText.lines(figures.figures()));
        lines.add("");
        pace(lines, figures.pace());
        add(lines, figures.refusals().stream().map(NoticeReportText::words).toList());
        return lines;
    }

    private static void pace(List<String> lines, OrderPace pace) {
        pace.first()
                .ifPresentOrElse(
                        first -> lines.add("First order on it " + ChinaTime.format(first) + ", last "
                                + ChinaTime.format(pace.last().orElse(first))),
                        () -> lines.add("No order on it yet"));
        if (pace.timed() > 0) {
            lines.add(("From its publication, or from when it took effect, to the first order of each of %,d listings:"
                            + " half %.1f s, 99 of 100 %.1f s, longest %.1f s (listings that came or changed later are"
                            + " among them)")
                    .formatted(pace.timed(), seconds(pace.half()), seconds(pace.nearlyAll()), seconds(pace.longest())));
        }
    }

    private static String words(Refusal refusal) {
        return "Refused: " + refusal.getKey() + " at " + refusal.getTopic() + "-" + refusal.getPartition() + "@"
                + refusal.getOffset() + " as " + refusal.getReasonCode() + ": " + refusal.getText();
    }

    private static void add(List<String> lines, List<String> more) {
        lines.addAll(more.subList(0, Math.min(MOST_LINES, more.size())));
        if (more.size() > MOST_LINES) {
            lines.add("and %,d more (--format json has all)".formatted(more.size() - MOST_LINES));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
