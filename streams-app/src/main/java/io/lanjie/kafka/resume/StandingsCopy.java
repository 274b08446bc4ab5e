package io.lanjie.kafka.resume;

import io.lanjie.kafka.ClusterException;
import io.lanjie.kafka.record.StandingMapping;
import io.lanjie.kafka.stored.StoredStandings;
import io.lanjie.kafka.stored.TaskProgress;
import io.lanjie.kafka.wire.Decoded;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.ListingStanding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;

/** Copies standings from the topic that publishes them to the changelog from which a task restores them. */
final class StandingsCopy {

    private final String topic;
    private final WholeTopic source;
    private final WireFormat wire;
    private final Producer<byte[], byte[]> producer;
    private final StoredStandings stored = new StoredStandings();

    /**
     * @param topic topic of the standings
     * @param source reads it
     * @param wire reads its records
     * @param producer writes; stays the caller's to close
     */
    StandingsCopy(String topic, WholeTopic source, WireFormat wire, Producer<byte[], byte[]> producer) {
        this.topic = topic;
        this.source = source;
        this.wire = wire;
        this.producer = producer;
    }

    /**
     * Copies every standing to the task that will have its listing, and tells each task that it resumes.
     *
     * @return the number of listings
     * @throws ClusterException if something could not be read or written
     */
    long copy(String standings, String progress, int partitions) {
        RecordWriter writer = new RecordWriter(producer);
        Set<ByteBuffer> listings = new HashSet<>();
        source.read(topic, record -> {
            // Those of one listing come in their order and go to one partition, so the last one counts there, too.
            int partition = Utils.toPositive(Utils.murmur2(record.key())) % partitions;
            writer.write(new ProducerRecord<>(standings, partition, record.key(), bytes(record)));
            listings.add(ByteBuffer.wrap(record.key()));
        });
        byte[] resumed = TaskProgress.RESUMED.getBytes(StandardCharsets.UTF_8);
        for (int partition = 0; partition < partitions; partition++) {
            writer.write(new ProducerRecord<>(progress, partition, resumed, TaskProgress.yes()));
        }
        writer.finish();
        return listings.size();
    }

    private byte[] bytes(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return null;
        }
        Decoded<ListingStanding> decoded =
                wire.fromBytes(topic, record.value(), ListingStanding.class, ListingStanding.getClassSchema());
        if (decoded instanceof Decoded.Value<ListingStanding> value) {
            return stored.toBytes(StandingMapping.toDomain(value.record()));
        }
        RuntimeException cause = decoded instanceof Decoded.Unreadable<ListingStanding> unreadable
                ? unreadable.cause()
                : ((Decoded.RegistryAway<ListingStanding>) decoded).cause();
        throw ClusterException.because(new KafkaException(
                "the standing at " + topic + "-" + record.partition() + "@" + record.offset() + " cannot be read",
                cause));
    }
}
