package io.lanjie.kafka.resume;

import io.lanjie.kafka.ApplicationTraces;
import io.lanjie.kafka.ClusterAnswers;
import io.lanjie.kafka.ClusterException;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicReadiness;
import io.lanjie.kafka.wire.WireFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Gives a new application what an earlier one knew, out of the topics of the contract alone: after a loss of all state,
 * for another number of listing partitions, on another cluster.
 *
 * <p>The standings are written where the new application looks for its own: into the changelog from which it restores
 * them. The watch begins anew, as its topic is made anew; notices and listings are read from their beginning, and
 * answers from where the predecessor stopped, for what it took of them is in the standings. What it sets last is what
 * says that it is done, so an import that was interrupted is simply begun again.
 */
public final class StandingsImport {

    private static final String CHANGELOG = "-changelog";

    private final Takeover takeover;
    private final Admin admin;
    private final TopicAdministration topics;
    private final TopicCatalogue catalogue;
    private final StandingsCopy copy;
    private final AnswerPositions positions;
    private final ClusterAnswers answers;
    private final Duration patience;

    /**
     * What it reads and writes with; all of it stays the caller's to close.
     *
     * @param reader reads committed records only, belongs to no group
     * @param writer writes bytes
     * @param clock for the patience
     * @param patience longest wait for one answer of the cluster
     */
    public record Clients(
            Consumer<byte[], byte[]> reader, Producer<byte[], byte[]> writer, Clock clock, Duration patience) {}

    /**
     * Returns an import.
     *
     * @param takeover who takes over from whom
     * @param admin asks and tells the cluster; stays the caller's to close
     * @param topics creates topics
     * @param catalogue the topics of the contract
     * @param wire reads published standings
     * @param clients what it reads and writes with
     */
    public static StandingsImport of(
            Takeover takeover,
            Admin admin,
            TopicAdministration topics,
            TopicCatalogue catalogue,
            WireFormat wire,
            Clients clients) {
        WholeTopic whole = new WholeTopic(clients.reader(), clients.clock(), clients.patience());
        return new StandingsImport(
                takeover,
                admin,
                topics,
                catalogue,
                new StandingsCopy(catalogue.names().standings(), whole, wire, clients.writer()),
                new AnswerPositions(admin, catalogue.names(), whole, clients.patience()),
                clients.patience());
    }

    private StandingsImport(
            Takeover takeover,
            Admin admin,
            TopicAdministration topics,
            TopicCatalogue catalogue,
            StandingsCopy copy,
            AnswerPositions positions,
            Duration patience) {
        this.takeover = takeover;
        this.admin = admin;
        this.topics = topics;
        this.catalogue = catalogue;
        this.copy = copy;
        this.positions = positions;
        this.answers = new ClusterAnswers(patience);
        this.patience = patience;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * The application may start.
         *
         * @param standings number of listings whose standing was taken over
         */
        record Imported(long standings) implements Outcome {}

        /**
         * Nothing was changed.
         *
         * @param reason why, and what to do
         */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * Imports.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses; to begin again is safe
     */
    public Outcome run() {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new Outcome.Refused(obstacle.get());
        }
        AnswerPositions.Found found = positions.find(takeover);
        if (found instanceof AnswerPositions.Found.Undecided undecided) {
            return new Outcome.Refused(undecided.text());
        }
        makeAnew(catalogue.names().watch());
        String standings = takeover.applicationId() + "-" + StoreNames.STANDINGS + CHANGELOG;
        String progress = takeover.applicationId() + "-" + StoreNames.TASK_PROGRESS + CHANGELOG;
        delete(Set.of(standings, progress));
        create(List.of(standings, progress));
        long count = copy.copy(standings, progress, catalogue.listingPartitions());
        AnswerPositions.Found.Positions there = (AnswerPositions.Found.Positions) found;
        answers.await(admin.alterConsumerGroupOffsets(takeover.applicationId(), there.offsets())
                .all());
        return new Outcome.Imported(count);
    }

    private Optional<String> obstacle() {
        String id = takeover.applicationId();
        ApplicationTraces own = new ApplicationTraces(admin, id, patience);
        if (!own.committed().isEmpty() || own.members() > 0) {
            return Optional.of("application " + id + " has run, or its import is done: start it without --import, or"
                    + " give the new one an applicationId of its own");
        }
        Set<String> left = own.innerTopics();
        left.removeIf(topic -> topic.endsWith("-" + StoreNames.STANDINGS + CHANGELOG)
                || topic.endsWith("-" + StoreNames.TASK_PROGRESS + CHANGELOG));
        if (!left.isEmpty()) {
            return Optional.of("topics of an application " + id + " exist (" + String.join(", ", left)
                    + "): delete them, or give the new one an applicationId of its own");
        }
        if (takeover.knowsPredecessor()) {
            int members = new ApplicationTraces(admin, takeover.predecessor(), patience).members();
            if (members > 0) {
                return Optional.of("application " + takeover.predecessor() + " runs (" + members
                        + " stream threads): stop all of its instances first");
            }
        }
        return Optional.empty();
    }

    private void makeAnew(String topic) {
        delete(Set.of(topic));
        topics.createMissing();
    }

    private void delete(Set<String> names) {
        Set<String> existing = new TreeSet<>(names);
        existing.retainAll(answers.await(admin.listTopics().names()));
        for (String name : existing) {
            try {
                answers.await(admin.deleteTopics(List.of(name)).all());
            } catch (ClusterException failure) {
                if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failure;
                }
            }
        }
        answers.awaitUntil(
                () -> existing.stream()
                        .noneMatch(answers.await(admin.listTopics().names())::contains),
                existing + " were not deleted in time");
    }

    private void create(List<String> names) {
        Map<String, String> settings = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        answers.await(admin.createTopics(names.stream()
                        .map(name -> new NewTopic(name, Optional.of(catalogue.listingPartitions()), topics.replicas())
                                .configs(settings))
                        .toList())
                .all());
        new TopicReadiness(admin, answers).await(names);
    }
}
