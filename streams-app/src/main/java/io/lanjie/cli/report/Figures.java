package io.lanjie.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a report says. One listing counts once a line, though it may count in several lines of a section. */
final class Figures {

    private final Map<String, Tally> sections = new LinkedHashMap<>();
    private final Map<String, Long> totals = new LinkedHashMap<>();

    /** The counts of a section, begun when first asked for. */
    Tally section(String name) {
        return sections.computeIfAbsent(name, key -> new Tally());
    }

    void add(String total) {
        totals.merge(total, 1L, Long::sum);
    }

    void begin(String total) {
        totals.putIfAbsent(total, 0L);
    }

    Map<String, Tally> sections() {
        return sections;
    }

    Map<String, Long> totals() {
        return totals;
    }
}
