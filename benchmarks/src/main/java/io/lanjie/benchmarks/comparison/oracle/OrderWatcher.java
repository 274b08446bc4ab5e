package io.lanjie.benchmarks.comparison.oracle;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.benchmarks.comparison.data.ListingIds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads every committed order as soon as it can be read, in a thread of its own, and enters it into the ledger. */
public final class OrderWatcher implements AutoCloseable {

    private static final Duration LONGEST_POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final OrderReader reader;
    private final Ledger ledger;
    private final Thread thread;
    private volatile RuntimeException failure;
    private volatile boolean closing;
    private final AtomicReference<CompletableFuture<Void>> question = new AtomicReference<>();

    private OrderWatcher(KafkaConsumer<byte[], byte[]> consumer, OrderReader reader, Ledger ledger) {
        this.consumer = consumer;
        this.reader = reader;
        this.ledger = ledger;
        this.thread = new Thread(this::watch, "orders");
    }

    /**
     * Starts to read.
     *
     * @param bootstrapServers the broker
     * @param topic the topic of all orders
     * @param registry knows the schemas
     * @param ledger takes what is read
     */
    public static OrderWatcher start(
            String bootstrapServers, String topic, SchemaRegistryClient registry, Ledger ledger) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "max.poll.records",
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<PartitionInfo> partitions = consumer.partitionsFor(topic);
        consumer.assign(partitions.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        OrderWatcher watcher = new OrderWatcher(consumer, new OrderReader(registry), ledger);
        watcher.thread.start();
        return watcher;
    }

    /**
     * Throws what keeps it from reading.
     *
     * @throws IllegalStateException if it reads no more
     */
    public void check() {
        RuntimeException cause = failure;
        if (cause != null) {
            throw new IllegalStateException("orders are no longer read", cause);
        }
    }

    /**
     * Waits until it has read all that is committed now.
     *
     * @param longest after so many seconds it gives up
     * @throws IllegalStateException if it gives up, or reads no more
     */
    public void awaitAllSeen(long longest) throws InterruptedException {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        question.set(answer);
        check();
        try {
            answer.get(longest, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            throw new IllegalStateException("not all orders were read in time", late);
        }
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try (consumer) {
            while (!closing) {
                ConsumerRecords<byte[], byte[]> orders = consumer.poll(LONGEST_POLL);
                long now = System.nanoTime();
                for (ConsumerRecord<byte[], byte[]> order : orders) {
                    ledger.observe(ListingIds.parse(order.key()), reader.read(order.value()), now);
                }
                answer();
            }
        } catch (WakeupException asked) {
            // Only close() wakes it.
            return;
        } catch (RuntimeException broken) {
            failure = broken;
        }
    }

    private void answer() {
        CompletableFuture<Void> asked = question.get();
        if (asked != null
                && consumer.endOffsets(consumer.assignment()).entrySet().stream()
                        .allMatch(this::reached)) {
            question.compareAndSet(asked, null);
            asked.complete(null);
        }
    }

    private boolean reached(Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey()) >= end.getValue();
    }
}
