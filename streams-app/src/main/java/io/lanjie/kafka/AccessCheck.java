package io.lanjie.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Asks the cluster whether its user may do what the application has to. Kafka Streams would find out one after the
 * other, each at the price of its threads.
 */
public final class AccessCheck {

    private static final String KAFKA = "Kafka";
    private static final String PROBE = "preflight";

    private final Admin admin;
    private final AccessRules rules;
    private final Function<String, Producer<byte[], byte[]>> transactional;
    private final Duration patience;

    /**
     * Creates the check.
     *
     * @param admin asked; stays the caller's to close
     * @param rules what is needed
     * @param transactional makes a writer with that transactional id, which is closed here
     * @param patience longest wait for one answer
     */
    public AccessCheck(
            Admin admin,
            AccessRules rules,
            Function<String, Producer<byte[], byte[]>> transactional,
            Duration patience) {
        this.admin = admin;
        this.rules = rules;
        this.transactional = transactional;
        this.patience = patience;
    }

    /** Returns what is not allowed; empty where the cluster allows everything to everybody. */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        try {
            Set<String> visible = await(admin.listTopics().names());
            Map<String, Set<AclOperation>> allowed = allowed();
            boolean first = visible.stream().noneMatch(topic -> topic.startsWith(rules.inner()));
            for (AccessRule rule : rules.application()) {
                ResourceType type = rule.resource().resourceType();
                if (type == ResourceType.TRANSACTIONAL_ID) {
                    transactions().ifPresent(refused -> findings.add(finding(rule, AclOperation.WRITE)));
                } else if (type == ResourceType.GROUP) {
                    group(rule).ifPresent(findings::add);
                } else if (rule.operations().contains(AclOperation.CREATE)) {
                    if (first && creation().isPresent()) {
                        findings.add(finding(rule, AclOperation.CREATE));
                    }
                } else {
                    rule.operations().stream()
                            .filter(operation -> !allowed.getOrDefault(
                                            rule.resource().name(), Set.copyOf(rule.operations()))
                                    .contains(operation))
                            .forEach(operation -> findings.add(finding(rule, operation)));
                }
            }
        } catch (ClusterException failure) {
            findings.add(ConnectionFinding.of(KAFKA, failure));
        }
        return findings;
    }

    private Map<String, Set<AclOperation>> allowed() {
        List<String> topics = rules.application().stream()
                .filter(rule -> rule.resource().resourceType() == ResourceType.TOPIC
                        && rule.resource().patternType() == PatternType.LITERAL)
                .map(rule -> rule.resource().name())
                .toList();
        Map<String, Set<AclOperation>> allowed = new HashMap<>();
        DescribeTopicsOptions withOperations = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        admin.describeTopics(topics, withOperations).topicNameValues().forEach((topic, answer) -> {
            try {
                Set<AclOperation> operations = await(answer).authorizedOperations();
                if (operations != null) {
                    allowed.put(topic, operations);
                }
            } catch (ClusterException failure) {
                // One that is not there is the matter of another check.
                if (failure.getCause() instanceof AuthorizationException) {
                    // Who may neither read nor write a topic does not see it; nothing is known of its settings.
                    allowed.put(topic, Set.of(AclOperation.DESCRIBE_CONFIGS));
                } else if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failure;
                }
            }
        });
        return allowed;
    }

    /** A group that nobody ever joined tells nothing of what is allowed. */
    private Optional<Finding> group(AccessRule rule) {
        String group = rule.resource().name();
        try {
            Set<AclOperation> operations = await(admin.describeConsumerGroups(
                                    List.of(group),
                                    new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true))
                            .describedGroups()
                            .get(group))
                    .authorizedOperations();
            return operations == null || operations.contains(AclOperation.READ)
                    ? Optional.empty()
                    : Optional.of(finding(rule, AclOperation.READ));
        } catch (ClusterException failure) {
            return failure.getCause() instanceof AuthorizationException
                    ? Optional.of(finding(rule, AclOperation.READ))
                    : Optional.empty();
        }
    }

    /** Where inner topics exist already, somebody else may be the one to make them. */
    private Optional<AuthorizationException> creation() {
        NewTopic topic = new NewTopic(rules.inner() + PROBE, Optional.of(1), Optional.empty());
        try {
            await(admin.createTopics(List.of(topic), new CreateTopicsOptions().validateOnly(true))
                    .all());
            return Optional.empty();
        } catch (ClusterException failure) {
            if (failure.getCause() instanceof AuthorizationException refused) {
                return Optional.of(refused);
            }
            throw failure;
        }
    }

    private Optional<AuthorizationException> transactions() {
        try (Producer<byte[], byte[]> writer = transactional.apply(rules.inner() + PROBE)) {
            writer.initTransactions();
            return Optional.empty();
        } catch (AuthorizationException refused) {
            return Optional.of(refused);
        } catch (KafkaException failure) {
            throw new ClusterException(failure);
        }
    }

    private static AccessFinding finding(AccessRule rule, AclOperation operation) {
        return new AccessFinding(rule.resource(), operation);
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new ClusterException(failure.getCause());
        } catch (TimeoutException failure) {
            throw new ClusterException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ClusterException(interruption);
        }
    }
}
