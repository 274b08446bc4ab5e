package io.lanjie.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** What an application left in a cluster: who runs of it, where it had read to, and the topics inside it. */
public final class ApplicationTraces {

    private static final List<String> ENDS_OF_INNER_TOPICS = List.of("-changelog", "-repartition");

    private final Admin admin;
    private final String applicationId;
    private final ClusterAnswers answers;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param applicationId name of the application, which is its consumer group
     * @param patience longest wait for one answer
     */
    public ApplicationTraces(Admin admin, String applicationId, Duration patience) {
        this.admin = admin;
        this.applicationId = applicationId;
        this.answers = new ClusterAnswers(patience);
    }

    /**
     * Returns the number of stream threads that run.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public int members() {
        return group().filter(group -> group.groupState() != GroupState.DEAD)
                .map(group -> group.members().size())
                .orElse(0);
    }

    /**
     * Returns its group as the brokers see it, in words.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public String description() {
        return group().map(group ->
                        "group " + group.groupState() + ", " + group.members().size() + " stream threads")
                .orElse("never ran on this cluster");
    }

    private Optional<ConsumerGroupDescription> group() {
        try {
            return Optional.of(answers.await(admin.describeConsumerGroups(List.of(applicationId))
                    .describedGroups()
                    .get(applicationId)));
        } catch (ClusterException failure) {
            if (failure.getCause() instanceof GroupIdNotFoundException) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /**
     * Returns where it had read to; empty if it never ran.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public Map<TopicPartition, OffsetAndMetadata> committed() {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>(
                    answers.await(admin.listConsumerGroupOffsets(applicationId).partitionsToOffsetAndMetadata()));
            committed.values().removeIf(Objects::isNull);
            return committed;
        } catch (ClusterException failure) {
            if (failure.getCause() instanceof GroupIdNotFoundException) {
                return Map.of();
            }
            throw failure;
        }
    }

    /**
     * Returns the topics inside the application, sorted: its changelogs, and those through which it moves records.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public Set<String> innerTopics() {
        Set<String> inner = new TreeSet<>(answers.await(admin.listTopics().names()));
        inner.removeIf(topic -> !topic.startsWith(applicationId + "-")
                || ENDS_OF_INNER_TOPICS.stream().noneMatch(topic::endsWith));
        return inner;
    }
}
