package io.lanjie.benchmarks.comparison.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic as slowly as a marketplace in trouble: two records at a time, with half a second in between. */
public final class SlowConsumer implements AutoCloseable {

    private static final int RECORDS = 2;
    private static final long PAUSE_MILLIS = 500;
    private static final Duration LONGEST_POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::read, "slow-reader");
    private volatile RuntimeException failure;

    private SlowConsumer(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Starts to read a topic from its beginning. */
    public static SlowConsumer start(String bootstrapServers, String topic) {
        SlowConsumer slow = new SlowConsumer(new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "group.id", "slow-reader",
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest",
                        "max.poll.records", RECORDS),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer()));
        slow.consumer.subscribe(List.of(topic));
        slow.thread.start();
        return slow;
    }

    /**
     * Throws what keeps it from reading.
     *
     * @throws IllegalStateException if it reads no more
     */
    public void check() {
        if (failure != null) {
            throw new IllegalStateException("the slow reader reads no more", failure);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            do {
                consumer.poll(LONGEST_POLL);
            } while (!closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (WakeupException asked) {
            // Only close() wakes it.
            return;
        } catch (RuntimeException broken) {
            failure = broken;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
