package io.lanjie.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Asks a cluster for the partitions of topics, and for offsets in them. */
public final class TopicOffsets {

    private final Admin admin;
    private final ClusterAnswers answers;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param answers waits for its answers
     */
    public TopicOffsets(Admin admin, ClusterAnswers answers) {
        this.admin = admin;
        this.answers = answers;
    }

    /**
     * Returns every partition of topics.
     *
     * @throws ClusterException if one of them does not exist, or the cluster does not answer in time
     */
    public List<TopicPartition> partitions(Collection<String> topics) {
        return answers.await(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    /**
     * Returns an offset of each partition; -1 where there is none such. Asked of each leader: the client asks again
     * where there is none yet.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public Map<TopicPartition, Long> offsets(Map<TopicPartition, OffsetSpec> wanted, IsolationLevel isolation) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answers.await(admin.listOffsets(wanted, new ListOffsetsOptions(isolation))
                        .all())
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    /** Returns the same kind of offset for each partition of topics. */
    public Map<TopicPartition, Long> offsets(Collection<String> topics, OffsetSpec which, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions(topics).forEach(partition -> wanted.put(partition, which));
        return offsets(wanted, isolation);
    }
}
