package io.lanjie.kafka;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/**
 * Where history ends: the last record that stood in each partition at a moment. What lies up to it is folded silently
 * at the first start; only what holds at its end is carried out.
 *
 * @param lastOffsets offset of the last committed record of each partition; a partition without records is not in it
 */
public record HistoryBoundary(Map<TopicPartition, Long> lastOffsets) {

    /** Copies the offsets. */
    public HistoryBoundary {
        Map<TopicPartition, Long> sorted =
                new TreeMap<>(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        sorted.putAll(lastOffsets);
        lastOffsets = Collections.unmodifiableMap(sorted);
    }

    /** Returns the boundary of no history at all. */
    public static HistoryBoundary none() {
        return new HistoryBoundary(Map.of());
    }

    /** Returns the offset of the last record of a partition's history, empty if it has none. */
    public OptionalLong lastOffset(String topic, int partition) {
        Long offset = lastOffsets.get(new TopicPartition(topic, partition));
        return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** Returns the part of it that concerns these topics. */
    public HistoryBoundary of(Collection<String> topics) {
        Map<TopicPartition, Long> those = new HashMap<>(lastOffsets);
        those.keySet().removeIf(partition -> !topics.contains(partition.topic()));
        return new HistoryBoundary(those);
    }

    /** Returns whether a record stood in its topic at the moment. */
    public boolean covers(String topic, int partition, long offset) {
        OptionalLong last = lastOffset(topic, partition);
        return last.isPresent() && offset <= last.getAsLong();
    }

    /** Returns whether nothing stood in any partition. */
    public boolean isEmpty() {
        return lastOffsets.isEmpty();
    }
}
