package io.lanjie.cli.status;

import io.lanjie.query.ListingTaskStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The status as lines for people. */
final class StatusText {

    private StatusText() {}

    static List<String> lines(String application, String group, Map<String, Long> lag, Instances instances) {
        List<String> lines = new ArrayList<>();
        lines.add("application  " + application + ", " + group);
        for (InstanceStatus instance : instances.answers()) {
            lines.add("instance     " + instance.url() + "  " + instance.state() + " since " + instance.startedAt()
                    + ", " + instance.threads() + " threads, listing partitions "
                    + instance.tasks().stream()
                            .map(ListingTaskStatus::partition)
                            .collect(Collectors.toCollection(TreeSet::new)));
            if (!instance.lastFault().isEmpty()) {
                lines.add("             last fault: " + instance.lastFault());
            }
        }
        instances.silent().forEach(silent -> lines.add("instance     " + silent));
        lag.forEach((topic, records) -> lines.add("lag          %,9d  %s".formatted(records, topic)));
        List<ListingTaskStatus> tasks = instances.tasks();
        lines.add("fan-out      %,9d open, %,d listings to visit"
                .formatted(
                        tasks.stream().mapToLong(task -> task.fanOut().open()).sum(),
                        tasks.stream()
                                .mapToLong(task -> task.fanOut().unvisited())
                                .sum()));
        int waiting =
                tasks.stream().mapToInt(ListingTaskStatus::readByOtherRules).sum();
        if (waiting > 0) {
            lines.add("rules        %,9d listings were read by earlier rules or dictionaries".formatted(waiting)
                    + "; unless they are being read again: stop all instances, lanjie reread");
        }
        lines.add("watch        version "
                + tasks.stream()
                        .map(task -> Long.toString(task.watchVersion()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        return lines;
    }
}
