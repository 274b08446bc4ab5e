package io.lanjie.kafka.resume;

import io.lanjie.kafka.ApplicationTraces;
import io.lanjie.kafka.ClusterAnswers;
import io.lanjie.kafka.ClusterException;
import io.lanjie.kafka.TopicOffsets;
import io.lanjie.kafka.TopicReadiness;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.utils.Utils;

/**
 * Gives the topic of listings more partitions, and every listing its place in them.
 *
 * <p>Kafka adds empty partitions and leaves every record where it is, so that versions of one listing would stand in two
 * partitions, in no order, and compaction would never bring them together. So the latest record of each listing is
 * written again, where its key now belongs, and then everything that stood there before is deleted. Nobody may read or
 * write the topic meanwhile. Interrupted before the deletion, it is simply begun again.
 */
public final class ListingGrowth {

    private final Admin admin;
    private final String topic;
    private final Producer<byte[], byte[]> producer;
    private final WholeTopic whole;
    private final ClusterAnswers answers;
    private final Duration patience;

    /**
     * @param admin asks and tells the cluster; stays the caller's to close
     * @param topic topic of the listings
     * @param reader reads committed records only, belongs to no group; stays the caller's to close
     * @param producer writes; stays the caller's to close
     * @param clock for the patience
     * @param patience longest wait for one answer of the cluster
     */
    public ListingGrowth(
            Admin admin,
            String topic,
            Consumer<byte[], byte[]> reader,
            Producer<byte[], byte[]> producer,
            Clock clock,
            Duration patience) {
        this.admin = admin;
        this.topic = topic;
        this.producer = producer;
        this.whole = new WholeTopic(reader, clock, patience);
        this.answers = new ClusterAnswers(patience);
        this.patience = patience;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * It has as many partitions, and every listing is in its place.
         *
         * @param listings number of listings
         */
        record Grown(long listings) implements Outcome {}

        /**
         * Nothing was changed.
         *
         * @param reason why, and what to do
         */
        record Refused(String reason) implements Outcome {}
    }

    /** Where the latest record of a listing stands. */
    private record Place(int partition, long offset, long timestamp) {}

    /**
     * Grows the topic.
     *
     * @param partitions how many it is to have
     * @throws ClusterException if the cluster does not answer in time or refuses; to begin again is safe
     */
    public Outcome growTo(int partitions) {
        int present = partitions();
        if (partitions < present) {
            return new Outcome.Refused(topic + " has " + present + " partitions, and Kafka takes none away: "
                    + partitions + " is too few");
        }
        Optional<String> reader = activeReader();
        if (reader.isPresent()) {
            return new Outcome.Refused("application " + reader.get() + " reads " + topic + ": stop all of its instances"
                    + " first, and whoever writes listings");
        }
        if (partitions > present) {
            answers.await(admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions)))
                    .all());
            answers.awaitUntil(() -> partitions() == partitions, "The brokers do not know the new partitions yet");
            new TopicReadiness(admin, answers).await(List.of(topic));
        }
        Map<TopicPartition, Long> ends = new TopicOffsets(admin, answers)
                .offsets(List.of(topic), OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
        Map<ByteBuffer, Place> latest = latest(ends);
        writeAgain(latest, ends, partitions);
        deleteBefore(ends);
        return new Outcome.Grown(latest.size());
    }

    private int partitions() {
        return answers.await(admin.describeTopics(List.of(topic)).allTopicNames())
                .get(topic)
                .partitions()
                .size();
    }

    private Optional<String> activeReader() {
        Collection<GroupListing> groups = answers.await(admin.listGroups().all());
        return groups.stream()
                .map(GroupListing::groupId)
                .sorted()
                .filter(group -> reads(new ApplicationTraces(admin, group, patience)))
                .findFirst();
    }

    private boolean reads(ApplicationTraces traces) {
        return traces.committed().keySet().stream()
                        .anyMatch(partition -> partition.topic().equals(topic))
                && traces.members() > 0;
    }

    private Map<ByteBuffer, Place> latest(Map<TopicPartition, Long> ends) {
        Map<ByteBuffer, Place> latest = new HashMap<>();
        whole.read(topic, record -> {
            if (record.key() != null && isBefore(ends, record)) {
                // The broker stamps them, so of two partitions the later time is the later record.
                Place place = new Place(record.partition(), record.offset(), record.timestamp());
                latest.merge(
                        ByteBuffer.wrap(record.key()),
                        place,
                        (one, other) -> other.timestamp() >= one.timestamp() ? other : one);
            }
        });
        return latest;
    }

    /** What has no key has no listing either: it was refused when it was read, and goes. */
    private void writeAgain(Map<ByteBuffer, Place> latest, Map<TopicPartition, Long> ends, int partitions) {
        RecordWriter writer = new RecordWriter(producer);
        whole.read(topic, record -> {
            if (record.key() == null || !isBefore(ends, record)) {
                return;
            }
            Place place = latest.get(ByteBuffer.wrap(record.key()));
            if (place != null && place.partition() == record.partition() && place.offset() == record.offset()) {
                int partition = Utils.toPositive(Utils.murmur2(record.key())) % partitions;
                writer.write(new ProducerRecord<>(topic, partition, record.key(), record.value(), record.headers()));
            }
        });
        writer.finish();
    }

    private static boolean isBefore(Map<TopicPartition, Long> ends, ConsumerRecord<byte[], byte[]> record) {
        return record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()));
    }

    /** A topic that is only compacted does not let records be deleted, so for that moment it may forget as well. */
    private void deleteBefore(Map<TopicPartition, Long> ends) {
        alter(Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                "-1"));
        try {
            Map<TopicPartition, RecordsToDelete> before = new HashMap<>();
            ends.forEach((partition, end) -> before.put(partition, RecordsToDelete.beforeOffset(end)));
            // A leader learns of the setting a moment after the controller has taken it.
            answers.awaitUntil(() -> isDeleted(before), "The leaders do not let records be deleted");
        } finally {
            alter(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        }
    }

    private boolean isDeleted(Map<TopicPartition, RecordsToDelete> before) {
        try {
            answers.await(admin.deleteRecords(before).all());
            return true;
        } catch (ClusterException failure) {
            if (failure.getCause() instanceof PolicyViolationException) {
                return false;
            }
            throw failure;
        }
    }

    /** Sets these, and of what is set for the deletion alone takes the rest back. */
    private void alter(Map<String, String> settings) {
        Map<String, AlterConfigOp> changes = new TreeMap<>();
        changes.put(
                TopicConfig.RETENTION_MS_CONFIG,
                new AlterConfigOp(new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, null), OpType.DELETE));
        settings.forEach(
                (name, value) -> changes.put(name, new AlterConfigOp(new ConfigEntry(name, value), OpType.SET)));
        answers.await(admin.incrementalAlterConfigs(
                        Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), changes.values()))
                .all());
    }
}
