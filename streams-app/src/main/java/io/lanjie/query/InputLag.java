package io.lanjie.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * How much the application has yet to take in of each topic: offsets between what it committed and the end. With
 * exactly-once the two are committed together with what was made of them, so no lag means that it is done, but for
 * open fan-outs.
 */
public final class InputLag {

    private static final long PATIENCE_SECONDS = 20;

    private final Admin admin;
    private final String applicationId;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param applicationId name of the application, which is its consumer group
     */
    public InputLag(Admin admin, String applicationId) {
        this.admin = admin;
        this.applicationId = applicationId;
    }

    /**
     * The lag of each of those topics, and of every topic through which the application moves records inside.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws IllegalStateException if the cluster does not answer
     */
    public Map<String, Long> of(Collection<String> topics) throws InterruptedException {
        try {
            List<String> all = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream()
                    .filter(topic -> topics.contains(topic) || isMovedThrough(topic))
                    .toList();
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(applicationId)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Map<String, Long> lag = new TreeMap<>();
            ends(all, IsolationLevel.READ_COMMITTED).forEach((partition, end) -> {
                OffsetAndMetadata done = committed.get(partition);
                lag.merge(partition.topic(), Math.max(0, end - (done == null ? 0 : done.offset())), Long::sum);
            });
            return lag;
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the cluster does not answer: " + failure.getMessage(), failure);
        }
    }

    /**
     * Whether no transaction is open on those topics: all that was written to them can be read.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws IllegalStateException if the cluster does not answer
     */
    public boolean isSettled(Collection<String> topics) throws InterruptedException {
        try {
            return ends(topics, IsolationLevel.READ_COMMITTED).equals(ends(topics, IsolationLevel.READ_UNCOMMITTED));
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the cluster does not answer: " + failure.getMessage(), failure);
        }
    }

    private Map<TopicPartition, Long> ends(Collection<String> topics, IsolationLevel isolation)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (TopicDescription topic : admin.describeTopics(topics)
                .allTopicNames()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .values()) {
            topic.partitions()
                    .forEach(partition ->
                            asked.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : admin.listOffsets(
                        asked, new ListOffsetsOptions(isolation))
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .entrySet()) {
            ends.put(end.getKey(), end.getValue().offset());
        }
        return ends;
    }

    private boolean isMovedThrough(String topic) {
        return topic.startsWith(applicationId + "-") && topic.endsWith("-repartition");
    }
}
