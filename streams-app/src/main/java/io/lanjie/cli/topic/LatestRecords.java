package io.lanjie.cli.topic;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The latest record of each key of a compacted topic, without those that were taken back by a null. Every partition is
 * read twice, first to learn where the latest stand: so only keys are held in memory, not values.
 */
public final class LatestRecords {

    private final TopicReader reader;

    /** @param reader reads the topic */
    public LatestRecords(TopicReader reader) {
        this.reader = reader;
    }

    /** Shows the latest record of each key before the ends. */
    public void read(Map<TopicPartition, Long> ends, RecordVisitor visitor) {
        ends.forEach((partition, end) -> read(Map.of(partition, end), partition, visitor));
    }

    private void read(Map<TopicPartition, Long> end, TopicPartition partition, RecordVisitor visitor) {
        Map<ByteBuffer, Long> latest = new HashMap<>();
        reader.read(end, record -> note(latest, record));
        if (!latest.isEmpty()) {
            reader.read(
                    Map.of(
                            partition,
                            latest.values().stream()
                                            .mapToLong(Long::longValue)
                                            .max()
                                            .orElse(0)
                                    + 1),
                    record -> show(latest, record, visitor));
        }
    }

    private static void note(Map<ByteBuffer, Long> latest, ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        if (record.value() == null) {
            latest.remove(ByteBuffer.wrap(record.key()));
        } else {
            latest.put(ByteBuffer.wrap(record.key()), record.offset());
        }
    }

    private static void show(
            Map<ByteBuffer, Long> latest, ConsumerRecord<byte[], byte[]> record, RecordVisitor visitor) {
        if (record.key() == null) {
            return;
        }
        Long offset = latest.get(ByteBuffer.wrap(record.key()));
        if (offset != null && offset == record.offset()) {
            visitor.visit(record);
        }
    }
}
