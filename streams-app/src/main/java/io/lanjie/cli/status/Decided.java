package io.lanjie.cli.status;

import io.lanjie.kafka.GroupOffsets;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicDeclaration;
import io.lanjie.kafka.TopicNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * Whether everything that was published when this was made has been decided. What is published follows its way: the
 * input, where it was moved inside, the watch, the fan-outs, and the transaction that holds the orders. Each step is
 * looked at only when the one before it is done, because only then it has all that comes of it; what is published later
 * does not matter.
 */
final class Decided {

    private final GroupOffsets offsets;
    private final TopicCatalogue catalogue;
    private final List<Supplier<Optional<String>>> steps = new ArrayList<>();

    Decided(GroupOffsets offsets, TopicCatalogue catalogue, Supplier<Instances> instances) {
        this.offsets = offsets;
        this.catalogue = catalogue;
        Map<TopicPartition, Long> published = offsets.ends(inputs(catalogue.names()));
        steps.add(() -> unread(published));
        steps.add(onceReached(() -> offsets.ends(offsets.movedThrough())));
        steps.add(onceReached(() -> offsets.ends(List.of(catalogue.names().watch()))));
        steps.add(() -> instances.get().undecided(catalogue.listingPartitions()));
    }

    /** The topics in which others publish. */
    static List<String> inputs(TopicNames names) {
        return List.of(
                names.certificateStatus(),
                names.recallNotices(),
                names.listings(),
                names.acknowledgements(),
                names.reviewDecisions());
    }

    /** What is still to be done; empty once everything is decided. */
    Optional<String> pending() {
        while (!steps.isEmpty()) {
            Optional<String> pending = steps.get(0).get();
            if (pending.isPresent()) {
                return pending;
            }
            steps.remove(0);
        }
        return Optional.empty();
    }

    /** Whether what was decided can be read by others; to be asked a commit interval after it was decided. */
    Supplier<Optional<String>> uncommitted() {
        List<String> outputs = catalogue.all().stream()
                .map(TopicDeclaration::name)
                .filter(name -> name.startsWith(catalogue.names().orders())
                        || name.equals(catalogue.names().standings())
                        || name.equals(catalogue.names().reviews())
                        || name.equals(catalogue.names().refusals()))
                .collect(Collectors.toCollection(ArrayList::new));
        outputs.retainAll(offsets.topics());
        Map<TopicPartition, Long> written = offsets.ends(outputs);
        return () -> {
            Map<TopicPartition, Long> committed = offsets.committedEnds(outputs);
            return written.entrySet().stream().allMatch(end -> committed.get(end.getKey()) >= end.getValue())
                    ? Optional.empty()
                    : Optional.of("a transaction with orders is not committed yet");
        };
    }

    private Supplier<Optional<String>> onceReached(Supplier<Map<TopicPartition, Long>> ends) {
        List<Map<TopicPartition, Long>> seen = new ArrayList<>();
        return () -> {
            if (seen.isEmpty()) {
                seen.add(ends.get());
            }
            return unread(seen.get(0));
        };
    }

    private Optional<String> unread(Map<TopicPartition, Long> ends) {
        String behind = offsets.lag(ends).entrySet().stream()
                .filter(lag -> lag.getValue() > 0)
                .map(lag -> lag.getValue() + " of " + lag.getKey())
                .collect(Collectors.joining(", "));
        return behind.isEmpty() ? Optional.empty() : Optional.of("not read yet: " + behind);
    }
}
