package io.lanjie.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds where history ends. The end offset does not say it: commit markers and aborted records take offsets as well,
 * and compaction leaves gaps, so that waiting for the record before the end could last for ever. The tail is read
 * instead, further and further back until it has a record.
 */
public final class HistoryReader {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final long FIRST_STEP = 64;
    private static final long STEP_GROWTH = 8;

    private final Consumer<byte[], byte[]> consumer;
    private final Clock clock;
    private final Duration patience;

    /**
     * Creates a reader.
     *
     * @param consumer reads committed records only, belongs to no group, and is used by nobody else meanwhile; stays
     *     the caller's to close
     * @param clock for the patience
     * @param patience longest wait for one partition
     */
    public HistoryReader(Consumer<byte[], byte[]> consumer, Clock clock, Duration patience) {
        this.consumer = consumer;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Returns where the history of these topics ends now.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public HistoryBoundary read(Collection<String> topics) {
        try {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic, patience).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, patience);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, patience);
            Map<TopicPartition, Long> last = new HashMap<>();
            for (TopicPartition partition : partitions) {
                lastOffset(partition, begins.get(partition), ends.get(partition))
                        .ifPresent(offset -> last.put(partition, offset));
            }
            return new HistoryBoundary(last);
        } catch (KafkaException failure) {
            throw new ClusterException(failure);
        } finally {
            consumer.unsubscribe();
        }
    }

    private OptionalLong lastOffset(TopicPartition partition, long begin, long end) {
        consumer.assign(List.of(partition));
        Instant deadline = clock.instant().plus(patience);
        long to = end;
        for (long step = FIRST_STEP; to > begin; step *= STEP_GROWTH) {
            long from = Math.max(begin, to - step);
            OptionalLong last = lastOffsetBetween(partition, from, to, deadline);
            if (last.isPresent()) {
                return last;
            }
            to = from;
        }
        return OptionalLong.empty();
    }

    private OptionalLong lastOffsetBetween(TopicPartition partition, long from, long to, Instant deadline) {
        consumer.seek(partition, from);
        OptionalLong last = OptionalLong.empty();
        // The position passes what is not delivered, which the records do not show.
        while (consumer.position(partition, patience) < to) {
            for (ConsumerRecord<byte[], byte[]> polled : consumer.poll(POLL).records(partition)) {
                if (polled.offset() < to) {
                    last = OptionalLong.of(polled.offset());
                }
            }
            if (clock.instant().isAfter(deadline)) {
                throw new ClusterException(new TimeoutException("The end of " + partition + " could not be read"));
            }
        }
        return last;
    }
}
