package io.lanjie.cli.topic;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ExistingTopics;
import io.lanjie.cli.terminal.CommandFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads what stands in topics: committed records, those of a partition in their order. Belongs to no group and leaves
 * nothing behind. Not for use by several threads at once.
 */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration STALLED = Duration.ofSeconds(15);

    private final Consumer<byte[], byte[]> consumer;
    private final Clock clock;

    private TopicReader(Consumer<byte[], byte[]> consumer, Clock clock) {
        this.consumer = consumer;
        this.clock = clock;
    }

    /**
     * Opens a reader for topics, which must exist.
     *
     * @param connection the cluster
     * @param topics the topics that will be read
     * @param clock tells when a cluster no longer answers
     */
    public static TopicReader open(Connection connection, Collection<String> topics, Clock clock) {
        new ExistingTopics(connection).require(topics);
        return new TopicReader(connection.clients().committedReader(), clock);
    }

    /** Returns the end of what is committed now, in each partition of a topic. */
    public Map<TopicPartition, Long> ends(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        // The consumer keeps the end of what is committed for partitions that are its own.
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = new TreeMap<>(TopicReader::inOrder);
        ends.putAll(consumer.endOffsets(partitions));
        return ends;
    }

    /** Reads everything before the ends. */
    public void read(Map<TopicPartition, Long> ends, RecordVisitor visitor) {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        Instant stalled = clock.instant().plus(STALLED);
        long before = -1;
        while (!hasReached(ends)) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < ends.get(partitionOf(record))) {
                    visitor.visit(record);
                }
            }
            // Markers and aborted records move the position as well, though nothing of them is seen.
            long position = ends.keySet().stream().mapToLong(consumer::position).sum();
            Instant now = clock.instant();
            if (position != before) {
                before = position;
                stalled = now.plus(STALLED);
            } else if (now.isAfter(stalled)) {
                throw CommandFailure.failed("Kafka stopped answering while " + ends.keySet() + " were read");
            }
        }
    }

    /** Reads what comes after the ends, for as long as the process lives. */
    public void follow(Map<TopicPartition, Long> ends, RecordVisitor visitor, Runnable afterEachPoll) {
        consumer.assign(ends.keySet());
        ends.forEach(consumer::seek);
        while (!Thread.currentThread().isInterrupted()) {
            consumer.poll(POLL).forEach(visitor::visit);
            afterEachPoll.run();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static TopicPartition partitionOf(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private static int inOrder(TopicPartition left, TopicPartition right) {
        int byTopic = left.topic().compareTo(right.topic());
        return byTopic != 0 ? byTopic : Integer.compare(left.partition(), right.partition());
    }
}
