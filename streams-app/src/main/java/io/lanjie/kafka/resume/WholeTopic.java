package io.lanjie.kafka.resume;

import io.lanjie.kafka.ClusterException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads all that is committed in a topic now, from its beginning. */
final class WholeTopic {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final Clock clock;
    private final Duration patience;

    /**
     * @param consumer reads committed records only, belongs to no group; stays the caller's to close
     * @param clock for the patience
     * @param patience longest wait for anything to come
     */
    WholeTopic(Consumer<byte[], byte[]> consumer, Clock clock, Duration patience) {
        this.consumer = consumer;
        this.clock = clock;
        this.patience = patience;
    }

    /** Hears of each record. */
    @FunctionalInterface
    interface Visitor {

        void visit(ConsumerRecord<byte[], byte[]> record);
    }

    /**
     * Shows every record, those of a partition in their order.
     *
     * @throws ClusterException if the cluster stops answering
     */
    void read(String topic, Visitor visitor) {
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, patience).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, patience);
            readTo(ends, visitor);
        } catch (KafkaException failure) {
            throw ClusterException.because(failure);
        } finally {
            consumer.unsubscribe();
        }
    }

    private void readTo(Map<TopicPartition, Long> ends, Visitor visitor) {
        Instant deadline = clock.instant().plus(patience);
        long before = -1;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), patience) < end.getValue())) {
            consumer.poll(POLL).forEach(visitor::visit);
            // Markers and aborted records move the position as well, though nothing of them is seen.
            long position = ends.keySet().stream().mapToLong(consumer::position).sum();
            if (position != before) {
                before = position;
                deadline = clock.instant().plus(patience);
            } else if (clock.instant().isAfter(deadline)) {
                throw ClusterException.because(new TimeoutException(ends.keySet() + " could not be read to the end"));
            }
        }
    }
}
