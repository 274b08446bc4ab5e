package io.lanjie.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Puts a group back to the beginning of one topic, so that its records are read again onto the state that is there.
 * Kafka allows it only while no member of the group runs.
 */
public final class GroupRewind {

    private final Admin admin;
    private final String group;
    private final ClusterAnswers answers;
    private final ApplicationTraces traces;

    /**
     * @param admin asks and tells the cluster; stays the caller's to close
     * @param group the application's group
     * @param patience longest wait for one answer
     */
    public GroupRewind(Admin admin, String group, Duration patience) {
        this.admin = admin;
        this.group = group;
        this.answers = new ClusterAnswers(patience);
        this.traces = new ApplicationTraces(admin, group, patience);
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
        int members = traces.members();
        if (members > 0) {
            return new Outcome.InUse(members);
        }
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>(traces.committed());
        committed.keySet().removeIf(partition -> !partition.topic().equals(topic));
        if (committed.isEmpty()) {
            return new Outcome.NeverRead();
        }
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        committed.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.earliest()));
        Map<TopicPartition, ListOffsetsResultInfo> begins =
                answers.await(admin.listOffsets(wanted).all());
        Map<TopicPartition, OffsetAndMetadata> rewound = new HashMap<>();
        begins.forEach((partition, begin) -> rewound.put(partition, new OffsetAndMetadata(begin.offset())));
        answers.await(admin.alterConsumerGroupOffsets(group, rewound).all());
        long records = committed.entrySet().stream()
                .mapToLong(position -> position.getValue().offset()
                        - begins.get(position.getKey()).offset())
                .sum();
        return new Outcome.Rewound(Math.max(0, records));
    }
}
