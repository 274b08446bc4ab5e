package io.lanjie.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the catalogue, and says what is wrong with those that exist. Never changes a topic. */
public final class TopicAdministration {

    /** Replication factor that leaves the choice to the broker. */
    public static final short BROKER_DEFAULT = -1;

    private static final String KAFKA = "Kafka";

    private final Admin admin;
    private final TopicCatalogue catalogue;
    private final short replicationFactor;
    private final ClusterAnswers answers;

    /**
     * Creates the administration.
     *
     * @param admin asked for everything; stays the caller's to close
     * @param catalogue the topics
     * @param replicationFactor of topics it creates, or {@link #BROKER_DEFAULT}
     * @param patience longest wait for one answer of the cluster
     */
    public TopicAdministration(Admin admin, TopicCatalogue catalogue, short replicationFactor, Duration patience) {
        this.admin = admin;
        this.catalogue = catalogue;
        this.replicationFactor = replicationFactor;
        this.answers = new ClusterAnswers(patience);
    }

    /**
     * Creates every topic that does not exist; those that do stay as they are. Returns when the brokers know them all.
     *
     * @return the names of the topics created, in the order of the catalogue
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public List<String> createMissing() {
        Set<String> existing = answers.await(admin.listTopics().names());
        List<NewTopic> missing = catalogue.all().stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(this::newTopic)
                .toList();
        List<String> created = new ArrayList<>();
        admin.createTopics(missing).values().forEach((name, done) -> {
            if (createdByUs(done)) {
                created.add(name);
            }
        });
        new TopicReadiness(admin, answers)
                .await(catalogue.all().stream().map(TopicDeclaration::name).toList());
        return missing.stream().map(NewTopic::name).filter(created::contains).toList();
    }

    /** Returns how many copies it makes of a topic, empty where that is the broker's choice. */
    public Optional<Short> replicas() {
        return replicationFactor == BROKER_DEFAULT ? Optional.empty() : Optional.of(replicationFactor);
    }

    /** Returns every difference between the topics and their declarations, in the order of the catalogue. */
    public List<Finding> check() {
        try {
            return differences();
        } catch (ClusterException failure) {
            return List.of(ConnectionFinding.of(KAFKA, failure));
        }
    }

    /**
     * Returns how many partitions a notice topic has at most.
     *
     * @throws ClusterException if the cluster does not answer in time, or has no such topic
     */
    public int noticePartitions() {
        List<String> notices =
                List.of(catalogue.names().certificateStatus(), catalogue.names().recallNotices());
        return answers.await(admin.describeTopics(notices).allTopicNames()).values().stream()
                .mapToInt(topic -> topic.partitions().size())
                .max()
                .orElse(1);
    }

    private List<Finding> differences() {
        Set<String> existing = answers.await(admin.listTopics().names());
        List<String> present = catalogue.all().stream()
                .map(TopicDeclaration::name)
                .filter(existing::contains)
                .toList();
        Map<String, TopicDescription> descriptions =
                answers.await(admin.describeTopics(present).allTopicNames());
        Map<String, Map<String, String>> settings = settings(present);
        List<Finding> findings = new ArrayList<>();
        for (TopicDeclaration topic : catalogue.all()) {
            int partitions = catalogue.partitions(topic);
            TopicDescription description = descriptions.get(topic.name());
            if (description == null) {
                findings.add(new TopicFinding.Missing(topic.name(), partitions));
            } else {
                findings.addAll(new TopicInspection(topic, partitions)
                        .findings(description.partitions().size(), settings.get(topic.name())));
            }
        }
        return findings;
    }

    private Map<String, Map<String, String>> settings(Collection<String> topics) {
        List<ConfigResource> resources = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        return answers.await(admin.describeConfigs(resources).all()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> values(entry.getValue())));
    }

    private static Map<String, String> values(Config config) {
        return config.entries().stream()
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private NewTopic newTopic(TopicDeclaration topic) {
        Map<String, String> settings = new TreeMap<>(topic.settings());
        if (replicationFactor >= 3) {
            // One broker may be away, and what was acknowledged is still on two.
            settings.put("min.insync.replicas", "2");
        }
        return new NewTopic(topic.name(), Optional.of(catalogue.partitions(topic)), replicas()).configs(settings);
    }

    private boolean createdByUs(KafkaFuture<Void> done) {
        try {
            answers.await(done);
            return true;
        } catch (ClusterException failure) {
            // Another instance was faster: the topic is there, which is all that was wanted.
            if (failure.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw failure;
        }
    }
}
