package io.lanjie.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by name. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** The counts, greatest first. */
    List<Map.Entry<String, Long>> greatestFirst() {
        Comparator<Map.Entry<String, Long>> byCount = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .sorted(byCount.thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }
}
