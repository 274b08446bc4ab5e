package io.lanjie.benchmarks.comparison.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How long it took merely to read topics from the beginning to the end, and how much that was.
 *
 * @param records records that came
 * @param seconds by the clock, connections included
 */
public record TopicReading(long records, double seconds) {

    private static final Duration LONGEST_POLL = Duration.ofMillis(100);
    private static final double NANOS = 1e9;

    /**
     * Reads topics once, by a plain consumer in each of so many threads, which share the partitions evenly.
     *
     * @param bootstrapServers the broker
     */
    public static TopicReading of(String bootstrapServers, Collection<String> topics, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        long begin = System.nanoTime();
        try {
            List<CompletableFuture<Long>> readers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int share = thread;
                readers.add(
                        CompletableFuture.supplyAsync(() -> read(bootstrapServers, topics, threads, share), executor));
            }
            long records = readers.stream().mapToLong(CompletableFuture::join).sum();
            return new TopicReading(records, (System.nanoTime() - begin) / NANOS);
        } finally {
            executor.shutdown();
        }
    }

    private static long read(String bootstrapServers, Collection<String> topics, int threads, int share) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .filter(partition -> partition.partition() % threads == share)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                return 0;
            }
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long records = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                records += consumer.poll(LONGEST_POLL).count();
            }
            return records;
        }
    }
}
