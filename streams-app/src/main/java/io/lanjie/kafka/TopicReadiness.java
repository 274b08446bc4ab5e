package io.lanjie.kafka;

import java.util.Collection;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Waits until topics that were just created can be written to. The controller has created them before the brokers know
 * them, and a broker knows of them before it has each of their partitions. A producer that is faster sees its first
 * batch to a partition rejected and the second taken, and from then on nothing it sends there is in sequence, until its
 * records expire after two minutes.
 */
public final class TopicReadiness {

    private final Admin admin;
    private final ClusterAnswers answers;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param answers waits for its answers
     */
    public TopicReadiness(Admin admin, ClusterAnswers answers) {
        this.admin = admin;
        this.answers = answers;
    }

    /**
     * Waits until the leader of every partition answers.
     *
     * @throws ClusterException if they do not in time
     */
    public void await(Collection<String> topics) {
        answers.awaitUntil(() -> areKnown(topics), "The brokers do not know all topics yet");
        answers.awaitUntil(() -> doLeadersAnswer(topics), "The leaders of new partitions do not answer yet");
    }

    private boolean areKnown(Collection<String> topics) {
        return answers.await(admin.listTopics().names()).containsAll(topics);
    }

    private boolean doLeadersAnswer(Collection<String> topics) {
        try {
            new TopicOffsets(admin, answers).offsets(topics, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
            return true;
        } catch (ClusterException failure) {
            if (failure.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw failure;
        }
    }
}
