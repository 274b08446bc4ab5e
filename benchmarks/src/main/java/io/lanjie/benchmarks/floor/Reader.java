package io.lanjie.benchmarks.floor;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.lanjie.schema.catalogue.GeneratedClasses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** One thread: a consumer of fixed partitions, which decodes each value and forgets it. */
final class Reader implements Runnable {

    private static final Duration POLL = Duration.ofMillis(100);
    /** As often as the applications commit that it is compared with. */
    private static final long COMMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Properties settings;
    private final List<TopicPartition> partitions;
    private final String counted;
    private final Tally tally;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final KafkaConsumer<byte[], byte[]> consumer;

    Reader(Properties settings, List<TopicPartition> partitions, String counted, Tally tally) {
        this.settings = settings;
        this.partitions = partitions;
        this.counted = counted;
        this.tally = tally;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.getProperty("bootstrap.servers"),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        settings.getProperty("application.id"),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public void run() {
        GeneratedClasses.trust();
        try (consumer;
                KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer()) {
            deserializer.configure(
                    Map.of(
                            "schema.registry.url",
                            settings.getProperty("schema.registry.url"),
                            "specific.avro.reader",
                            true),
                    false);
            consumer.assign(partitions);
            consume(deserializer);
        } catch (WakeupException asked) {
            // Told to end while it waited.
        } catch (RuntimeException failure) {
            tally.fail(failure);
        }
    }

    /** Has the thread end soon. */
    void stop() {
        running.set(false);
        consumer.wakeup();
    }

    private void consume(KafkaAvroDeserializer deserializer) {
        long committed = System.nanoTime();
        boolean news = false;
        while (running.get()) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            tally.add(decode(records, deserializer));
            news |= !records.isEmpty();
            long now = System.nanoTime();
            if (news && now - committed >= COMMIT_NANOS) {
                consumer.commitAsync();
                committed = now;
                news = false;
            }
        }
    }

    private int decode(ConsumerRecords<byte[], byte[]> records, KafkaAvroDeserializer deserializer) {
        int listings = 0;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Object value = deserializer.deserialize(record.topic(), record.value());
            if (value == null && record.value() != null) {
                throw new IllegalStateException("decoded to nothing: " + record.topic() + " at " + record.offset());
            }
            if (record.topic().equals(counted)) {
                listings++;
            }
        }
        return listings;
    }
}
