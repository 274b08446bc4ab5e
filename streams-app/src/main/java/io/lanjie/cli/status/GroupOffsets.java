package io.lanjie.cli.status;

import io.lanjie.cli.terminal.CommandFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * How far the application has read. Its position passes the markers that end transactions, so a partition is done when
 * the committed offset is the end of the log, not the end of the records.
 */
final class GroupOffsets {

    private final Admin admin;
    private final String group;
    private final Duration patience;

    GroupOffsets(Admin admin, String group, Duration patience) {
        this.admin = admin;
        this.group = group;
        this.patience = patience;
    }

    /** All topics there are. */
    Set<String> topics() {
        return await(admin.listTopics().names());
    }

    /** Where the logs of topics end now. */
    Map<TopicPartition, Long> ends(Collection<String> topics) {
        return offsets(topics, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Where what is committed ends now; below the end of the log while a transaction is open. */
    Map<TopicPartition, Long> committedEnds(Collection<String> topics) {
        return offsets(topics, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
    }

    /** What of each topic lies before the ends and has not been read. */
    Map<String, Long> lag(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Set<String> topics = ends.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        Map<TopicPartition, Long> begins = offsets(topics, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
        Map<String, Long> lag = new TreeMap<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata position = committed.get(partition);
            long read = position == null ? begins.getOrDefault(partition, 0L) : position.offset();
            lag.merge(partition.topic(), Math.max(0, end - read), Long::sum);
        });
        return lag;
    }

    /** The group as the brokers see it, in words. */
    String description() {
        try {
            ConsumerGroupDescription seen = await(admin.describeConsumerGroups(Set.of(group))
                    .describedGroups()
                    .get(group));
            return "group " + seen.groupState() + ", " + seen.members().size() + " stream threads";
        } catch (CommandFailure failure) {
            if (failure.getCause() instanceof ExecutionException answer
                    && answer.getCause() instanceof GroupIdNotFoundException) {
                return "never ran on this cluster";
            }
            throw failure;
        }
    }

    private Map<TopicPartition, Long> offsets(Collection<String> topics, OffsetSpec which, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (TopicDescription topic :
                await(admin.describeTopics(topics).allTopicNames()).values()) {
            topic.partitions()
                    .forEach(partition -> wanted.put(new TopicPartition(topic.name(), partition.partition()), which));
        }
        Map<TopicPartition, ListOffsetsResultInfo> found = await(
                admin.listOffsets(wanted, new ListOffsetsOptions(isolation)).all());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw CommandFailure.failed("Kafka answers: " + failure.getCause().getMessage(), failure);
        } catch (TimeoutException failure) {
            throw CommandFailure.failed("no answer from Kafka within " + patience.toSeconds() + " s", failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failed("interrupted", interruption);
        }
    }
}
