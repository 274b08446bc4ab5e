package io.lanjie.cli.status;

import io.lanjie.query.ListingTaskStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the instances say of themselves, all together.
 *
 * @param answers those that answered
 * @param silent why the others did not
 */
record Instances(List<InstanceStatus> answers, List<String> silent) {

    static Instances ask(List<String> urls) {
        List<InstanceStatus> answers = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (String url : urls) {
            try {
                answers.add(InstanceStatus.ask(url));
            } catch (IOException failure) {
                silent.add("no answer from " + url + " (" + failure.getMessage() + ")");
            }
        }
        return new Instances(answers, silent);
    }

    List<ListingTaskStatus> tasks() {
        return answers.stream().flatMap(answer -> answer.tasks().stream()).toList();
    }

    /** What keeps the listing tasks from having decided everything they were told; empty when nothing does. */
    Optional<String> undecided(int partitions) {
        List<ListingTaskStatus> tasks = tasks();
        Set<Integer> seen = tasks.stream().map(ListingTaskStatus::partition).collect(Collectors.toSet());
        Set<Integer> missing = IntStream.range(0, partitions)
                .filter(partition -> !seen.contains(partition))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            String others = silent.isEmpty() ? "" : "; " + String.join("; ", silent);
            return Optional.of("no instance speaks for listing partitions " + missing + others);
        }
        long starting = tasks.stream().filter(task -> !task.deciding()).count();
        if (starting > 0) {
            return Optional.of(starting + " listing tasks have not read all of history yet");
        }
        long open = tasks.stream().mapToLong(task -> task.fanOut().open()).sum();
        if (open > 0) {
            long unvisited =
                    tasks.stream().mapToLong(task -> task.fanOut().unvisited()).sum();
            return Optional.of(open + " fan-outs have " + unvisited + " listings to visit");
        }
        Set<Long> versions =
                tasks.stream().map(ListingTaskStatus::watchVersion).collect(Collectors.toCollection(TreeSet::new));
        return versions.size() > 1
                ? Optional.of("the listing tasks are at versions " + versions + " of the watch")
                : Optional.empty();
    }
}
