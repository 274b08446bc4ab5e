package io.lanjie.cli.serve;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.demo.OutputRecord;
import io.lanjie.demo.OutputTopic;
import io.lanjie.kafka.wire.Decoded;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Reads what the application has written since the last look, committed records only. */
final class OutputFollower {

    private static final Duration POLL = Duration.ofMillis(200);

    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
    private final WireFormat wire;
    private final List<TopicPartition> partitions;

    OutputFollower(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer, SchemaRegistryClient registry) {
        this.consumer = consumer;
        this.wire = new WireFormat(registry);
        this.partitions = Arrays.stream(OutputTopic.values())
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(OutputFollower::partition)
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads up to what is there now. */
    void readOn(Consumer<OutputRecord> taker) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                taker.accept(read(record));
            }
        }
    }

    private OutputRecord read(ConsumerRecord<byte[], byte[]> record) {
        OutputTopic topic = OutputTopic.named(record.topic()).orElseThrow();
        String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
        byte[] value = record.value();
        Object read = switch (topic) {
            case ORDERS -> value(value, record, TakedownOrder.class, TakedownOrder.getClassSchema());
            case STANDINGS -> value(value, record, ListingStanding.class, ListingStanding.getClassSchema());
            case REVIEWS -> value(value, record, ReviewItem.class, ReviewItem.getClassSchema());
            case REFUSALS -> value(value, record, Refusal.class, Refusal.getClassSchema());
            case DEAD_LETTERS -> value;
        };
        return new OutputRecord(topic, key, read);
    }

    private <T extends SpecificRecord> T value(
            byte[] value, ConsumerRecord<byte[], byte[]> record, Class<T> type, Schema schema) {
        if (value == null) {
            return null;
        }
        Decoded<T> decoded = wire.fromBytes(record.topic(), value, type, schema);
        if (decoded instanceof Decoded.Value<T> read) {
            return read.record();
        }
        throw new IllegalStateException(
                "cannot read " + record.topic() + "-" + record.partition() + "@" + record.offset() + ": " + decoded);
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
