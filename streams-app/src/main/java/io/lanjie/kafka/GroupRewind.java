package io.lanjie.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Puts a group back to the beginning of one topic, so that its records are read again onto the state that is there.
 * Kafka allows it only while no member of the group runs.
 */
public final class GroupRewind {

    private final Admin admin;
    private final String group;
    private final Duration patience;

    /**
     * @param admin asks and tells the cluster; stays the caller's to close
     * @param group the application's group
     * @param patience longest wait for one answer
     */
    public GroupRewind(Admin admin, String group, Duration patience) {
        this.admin = admin;
        this.group = group;
        this.patience = patience;
    }

    /** What became of a rewind. */
    public sealed interface Outcome {

        /**
         * It is done.
         *
         * @param records records between the beginning and where the group was, at most
         */
        record Rewound(long records) implements Outcome {}

        /**
         * Nothing was changed: members of the group run.
         *
         * @param members how many
         */
        record InUse(int members) implements Outcome {}

        /** Nothing was changed: the group never read that topic, and begins at its beginning. */
        record NeverRead() implements Outcome {}
    }

    /**
     * Puts the group back to the beginning of a topic.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public Outcome rewind(String topic) {
        int members = members();
        if (members > 0) {
            return new Outcome.InUse(members);
        }
        Map<TopicPartition, OffsetAndMetadata> committed =
                new HashMap<>(await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()));
        committed.keySet().removeIf(partition -> !partition.topic().equals(topic));
        committed.values().removeIf(Objects::isNull);
        if (committed.isEmpty()) {
            return new Outcome.NeverRead();
        }
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        committed.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.earliest()));
        Map<TopicPartition, ListOffsetsResultInfo> begins =
                await(admin.listOffsets(wanted).all());
        Map<TopicPartition, OffsetAndMetadata> rewound = new HashMap<>();
        begins.forEach((partition, begin) -> rewound.put(partition, new OffsetAndMetadata(begin.offset())));
        await(admin.alterConsumerGroupOffsets(group, rewound).all());
        long records = committed.entrySet().stream()
                .mapToLong(position -> position.getValue().offset()
                        - begins.get(position.getKey()).offset())
                .sum();
        return new Outcome.Rewound(Math.max(0, records));
    }

    private int members() {
        try {
            ConsumerGroupDescription description = await(admin.describeConsumerGroups(List.of(group))
                    .describedGroups()
                    .get(group));
            return description.groupState() == GroupState.DEAD
                    ? 0
                    : description.members().size();
        } catch (ClusterException failure) {
            if (failure.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw failure;
        }
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new ClusterException(failure.getCause());
        } catch (TimeoutException | KafkaException failure) {
            throw new ClusterException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ClusterException(interruption);
        }
    }
}
