package io.lanjie.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * How far an application has read. Its position passes the markers that end transactions, so a partition is done when
 * the committed offset is the end of the log, not the end of the records. With exactly-once the position is committed
 * together with what was made of the records, so no lag means that it is done, but for open fan-outs.
 */
public final class GroupOffsets {

    private final Admin admin;
    private final String group;
    private final ClusterAnswers answers;
    private final TopicOffsets offsets;
    private final ApplicationTraces traces;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param group name of the application, which is its consumer group
     * @param patience longest wait for one answer
     */
    public GroupOffsets(Admin admin, String group, Duration patience) {
        this.admin = admin;
        this.group = group;
        this.answers = new ClusterAnswers(patience);
        this.offsets = new TopicOffsets(admin, answers);
        this.traces = new ApplicationTraces(admin, group, patience);
    }

    /** All topics there are. */
    public Set<String> topics() {
        return answers.await(admin.listTopics().names());
    }

    /** The topics through which the application moves records inside. */
    public List<String> movedThrough() {
        return topics().stream()
                .filter(topic -> topic.startsWith(group + "-") && topic.endsWith("-repartition"))
                .sorted()
                .toList();
    }

    /** Where the logs of topics end now. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        return offsets.offsets(topics, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Where what is committed ends now; below the end of the log while a transaction is open. */
    public Map<TopicPartition, Long> committedEnds(Collection<String> topics) {
        return offsets.offsets(topics, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
    }

    /** What of each topic lies before the ends and has not been read, by all instances together. */
    public Map<String, Long> lag(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> committed = traces.committed();
        Set<String> topics = ends.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        Map<TopicPartition, Long> begins =
                offsets.offsets(topics, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
        Map<String, Long> lag = new TreeMap<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata position = committed.get(partition);
            long read = position == null ? begins.getOrDefault(partition, 0L) : position.offset();
            lag.merge(partition.topic(), Math.max(0, end - read), Long::sum);
        });
        return lag;
    }
}
