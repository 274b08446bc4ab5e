package io.lanjie.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * Compares this machine's clock with the broker's, by the time the broker stamps on an empty record. Notices take effect
 * by the clock of whichever machine runs the watch, so all must agree.
 */
public final class BrokerClock {

    private static final String KAFKA = "Kafka";

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final Clock clock;
    private final Duration patience;

    /**
     * Creates the comparison.
     *
     * @param producer sends the record; stays the caller's to close
     * @param topic topic whose records the broker stamps, see {@link TopicCatalogue#clock()}
     * @param clock this machine's clock
     * @param patience longest wait for the broker
     */
    public BrokerClock(Producer<byte[], byte[]> producer, String topic, Clock clock, Duration patience) {
        this.producer = producer;
        this.topic = topic;
        this.clock = clock;
        this.patience = patience;
    }

    /** Returns a finding if this clock is further off than allowed, or if the broker's cannot be learned. */
    public List<Finding> check(Duration allowed) {
        try {
            Instant before = clock.instant();
            Instant broker = Instant.ofEpochMilli(producer.send(new ProducerRecord<>(topic, null, null))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .timestamp());
            Duration ahead = ahead(before, broker, clock.instant());
            return ahead.abs().compareTo(allowed) > 0 ? List.of(new ClockFinding(ahead, allowed)) : List.of();
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            return List.of(ConnectionFinding.of(KAFKA, failure));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return List.of(ConnectionFinding.of(KAFKA, interruption));
        }
    }

    /** Returns how far this clock is ahead for certain: the record was stamped some time between the two instants. */
    static Duration ahead(Instant before, Instant broker, Instant after) {
        if (broker.isBefore(before)) {
            return Duration.between(broker, before);
        }
        return broker.isAfter(after) ? Duration.between(broker, after) : Duration.ZERO;
    }
}
