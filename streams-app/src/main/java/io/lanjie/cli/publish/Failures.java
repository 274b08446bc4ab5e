package io.lanjie.cli.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Rows that were sent and not acknowledged: neighbours in one line, for an outage hits thousands at once. */
final class Failures {

    private final Map<String, Map<String, TreeSet<Long>>> linesByReasonAndFile = new LinkedHashMap<>();

    synchronized void add(Position position, Exception failure) {
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        linesByReasonAndFile
                .computeIfAbsent(withoutNumbers(reason), key -> new LinkedHashMap<>())
                .computeIfAbsent(position.file(), key -> new TreeSet<>())
                .add(position.line());
    }

    synchronized boolean isEmpty() {
        return linesByReasonAndFile.isEmpty();
    }

    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        linesByReasonAndFile.forEach((reason, files) -> files.forEach((file, numbers) ->
                ranges(numbers).forEach(range -> lines.add(file + ":" + range + " not published: " + reason))));
        return lines;
    }

    /** Kafka counts in its messages; the same outage would read differently for each batch. */
    private static String withoutNumbers(String reason) {
        return reason.replaceAll("Expiring \\d+ record\\(s\\)", "expired record(s)")
                .replaceAll("\\d+ ms", "some time");
    }

    private static List<String> ranges(TreeSet<Long> numbers) {
        List<String> ranges = new ArrayList<>();
        long first = numbers.first();
        long last = first;
        for (long number : numbers.tailSet(first, false)) {
            if (number != last + 1) {
                ranges.add(range(first, last));
                first = number;
            }
            last = number;
        }
        ranges.add(range(first, last));
        return ranges;
    }

    private static String range(long first, long last) {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}
