package io.lanjie.kafka.resume;

import io.lanjie.kafka.ApplicationTraces;
import io.lanjie.kafka.ClusterAnswers;
import io.lanjie.kafka.ClusterException;
import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.TopicOffsets;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a new application begins to read acknowledgements and review decisions. Read from their beginning, decisions on
 * grounds that are long gone would be refused, and objections long settled would be opened again.
 */
final class AnswerPositions {

    private final Admin admin;
    private final TopicNames names;
    private final WholeTopic topics;
    private final ClusterAnswers answers;
    private final TopicOffsets offsets;
    private final Duration patience;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param names names of the topics
     * @param topics reads what waited inside the predecessor
     * @param patience longest wait for one answer of the cluster
     */
    AnswerPositions(Admin admin, TopicNames names, WholeTopic topics, Duration patience) {
        this.admin = admin;
        this.names = names;
        this.topics = topics;
        this.answers = new ClusterAnswers(patience);
        this.offsets = new TopicOffsets(admin, answers);
        this.patience = patience;
    }

    /** What was found. */
    sealed interface Found {

        /** Where to begin in every partition. */
        record Positions(Map<TopicPartition, OffsetAndMetadata> offsets) implements Found {}

        /** The predecessor took answers in that it had not decided when it stopped; why, and what to do. */
        record Undecided(String text) implements Found {}
    }

    /**
     * Finds the positions.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    Found find(Takeover takeover) {
        List<TopicPartition> partitions =
                offsets.partitions(List.of(names.acknowledgements(), names.reviewDecisions()));
        Map<TopicPartition, OffsetAndMetadata> committed = takeover.knowsPredecessor()
                ? new ApplicationTraces(admin, takeover.predecessor(), patience).committed()
                : Map.of();
        if (committed.isEmpty()) {
            return new Found.Positions(at(offsets(sinceTheLastStanding(partitions)), offsets(ends(partitions))));
        }
        long undecided = moving(takeover.predecessor(), committed) + waiting(takeover.predecessor());
        if (undecided > 0) {
            return new Found.Undecided(takeover.predecessor() + " took in " + undecided
                    + " answers that it did not decide before it stopped, and they would be lost: start it again and"
                    + " wait until ./lanjie status --wait 60 ends with 0");
        }
        Map<TopicPartition, Long> begins = offsets(each(partitions, partition -> OffsetSpec.earliest()));
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        begins.forEach((partition, begin) ->
                positions.put(partition, committed.getOrDefault(partition, new OffsetAndMetadata(begin))));
        return new Found.Positions(positions);
    }

    /** Without a predecessor: from the newest standing on, for answers before it may be in it. */
    private Map<TopicPartition, OffsetSpec> sinceTheLastStanding(List<TopicPartition> partitions) {
        List<TopicPartition> standings = offsets.partitions(List.of(names.standings()));
        long newest = answers
                .await(admin.listOffsets(each(standings, partition -> OffsetSpec.maxTimestamp()))
                        .all())
                .values()
                .stream()
                .mapToLong(ListOffsetsResultInfo::timestamp)
                .max()
                .orElse(-1);
        return each(partitions, partition -> newest < 0 ? OffsetSpec.earliest() : OffsetSpec.forTimestamp(newest));
    }

    /** Answers on their way to the tasks of the predecessor. */
    private long moving(String predecessor, Map<TopicPartition, OffsetAndMetadata> committed) {
        String topic = predecessor + "-" + NodeNames.topicOf(NodeNames.ANSWERS);
        if (!exists(topic)) {
            return 0;
        }
        // The end offset does not say it: commit markers take offsets as well.
        LongAdder left = new LongAdder();
        topics.read(topic, record -> {
            OffsetAndMetadata done = committed.get(new TopicPartition(topic, record.partition()));
            if (done == null || record.offset() >= done.offset()) {
                left.increment();
            }
        });
        return left.sum();
    }

    /** Answers that waited for the registry, or for their task to begin to decide. */
    private long waiting(String predecessor) {
        String topic = predecessor + "-" + StoreNames.WAITING_ANSWERS + "-changelog";
        if (!exists(topic)) {
            return 0;
        }
        Map<Integer, Set<ByteBuffer>> waiting = new HashMap<>();
        topics.read(topic, record -> {
            Set<ByteBuffer> keys = waiting.computeIfAbsent(record.partition(), partition -> new HashSet<>());
            if (record.value() == null) {
                keys.remove(ByteBuffer.wrap(record.key()));
            } else {
                keys.add(ByteBuffer.wrap(record.key()));
            }
        });
        return waiting.values().stream().mapToLong(Set::size).sum();
    }

    private boolean exists(String topic) {
        return answers.await(admin.listTopics().names()).contains(topic);
    }

    private static Map<TopicPartition, OffsetSpec> ends(List<TopicPartition> partitions) {
        return each(partitions, partition -> OffsetSpec.latest());
    }

    private static Map<TopicPartition, OffsetSpec> each(
            List<TopicPartition> partitions, Function<TopicPartition, OffsetSpec> where) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, where));
    }

    private Map<TopicPartition, Long> offsets(Map<TopicPartition, OffsetSpec> wanted) {
        return offsets.offsets(wanted, IsolationLevel.READ_COMMITTED);
    }

    /** Where there is no record since then the cluster says -1, which means the end. */
    private static Map<TopicPartition, OffsetAndMetadata> at(
            Map<TopicPartition, Long> found, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        found.forEach((partition, offset) ->
                positions.put(partition, new OffsetAndMetadata(offset < 0 ? ends.get(partition) : offset)));
        return positions;
    }
}
