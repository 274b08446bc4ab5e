package io.lanjie.cli.publish;

import io.lanjie.json.Row;
import io.lanjie.kafka.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sends rows to their topic, and counts one only when the brokers have acknowledged it. What is on the way at once is
 * bounded, far below the producer's buffer: so no row fails for want of space, and memory does not grow with the file.
 */
final class TopicDestination implements Destination {

    private static final int MOST_UNDERWAY = 16 * 1024 * 1024;
    private static final int OVERHEAD = 256;

    private final Producer<byte[], byte[]> producer;
    private final WireFormat wire;
    private final String topic;
    private final Failures failures = new Failures();
    private final AtomicLong published = new AtomicLong();
    private final Semaphore room = new Semaphore(MOST_UNDERWAY);

    TopicDestination(Producer<byte[], byte[]> producer, WireFormat wire, String topic) {
        this.producer = producer;
        this.wire = wire;
        this.topic = topic;
    }

    @Override
    public boolean take(Position position, Row row) {
        byte[] key = row.key().getBytes(StandardCharsets.UTF_8);
        byte[] value = row instanceof Row.Value given ? wire.toBytes(topic, given.record()) : null;
        int size = OVERHEAD + key.length + (value == null ? 0 : value.length);
        room.acquireUninterruptibly(size);
        if (!failures.isEmpty()) {
            room.release(size);
            return false;
        }
        var unusedFuture = producer.send(new ProducerRecord<>(topic, key, value), (metadata, failure) -> {
            room.release(size);
            if (failure == null) {
                published.incrementAndGet();
            } else {
                failures.add(position, failure);
            }
        });
        return true;
    }

    @Override
    public Outcome finish() {
        producer.flush();
        return new Outcome(published.get(), 0, failures.lines());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
