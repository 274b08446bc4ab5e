package io.lanjie.runtime;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.kafka.AccessCheck;
import io.lanjie.kafka.AccessRules;
import io.lanjie.kafka.BrokerClock;
import io.lanjie.kafka.Finding;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.HistoryReader;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.resume.PredecessorCheck;
import io.lanjie.metrics.StageMetrics;
import io.lanjie.metrics.TaskBoard;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** Walks from a configuration to a running application: topics, schemas and clock are checked on the way. */
public final class Launch {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(3);

    private final ApplicationConfiguration configuration;
    private final String version;
    private final Clock clock;
    private final StageMetrics metrics;
    private final TaskBoard board;

    /**
     * @param configuration where and how
     * @param version version of the program, for people
     * @param clock time of this machine
     * @param metrics counts
     * @param board shows how far the tasks are
     */
    public Launch(
            ApplicationConfiguration configuration,
            String version,
            Clock clock,
            StageMetrics metrics,
            TaskBoard board) {
        this.configuration = configuration;
        this.version = version;
        this.clock = clock;
        this.metrics = metrics;
        this.board = board;
    }

    /** What a launch comes to. */
    public sealed interface Outcome {

        /** It runs; close it. */
        record Running(InterceptionApplication application) implements Outcome {}

        /** It cannot run: why, and what to do. */
        record Refused(List<Finding> findings) implements Outcome {

            /** Copies the findings. */
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /** Creates the topics that are missing and registers the schemas; what could not be set right is returned. */
    public List<Finding> prepare() {
        TopicCatalogue catalogue = ConfiguredApplication.catalogue(configuration);
        try (Admin admin = new KafkaClients(configuration.kafka()).admin()) {
            TopicAdministration topics = administration(admin, catalogue);
            topics.createMissing();
            List<Finding> findings = new ArrayList<>(topics.check());
            findings.addAll(new SchemaAdministration(registry(), catalogue).register());
            return findings;
        }
    }

    /** Checks and starts. */
    public Outcome start() {
        Optional<Finding> withoutTls = KafkaClients.withoutTls(configuration.kafka(), PROBE_PATIENCE);
        if (withoutTls.isPresent()) {
            return new Outcome.Refused(List.of(withoutTls.get()));
        }
        TopicCatalogue catalogue = ConfiguredApplication.catalogue(configuration);
        KafkaClients clients = new KafkaClients(configuration.kafka());
        SchemaRegistryClient registry = registry();
        try (Admin admin = clients.admin();
                Producer<byte[], byte[]> writer = clients.writer();
                Consumer<byte[], byte[]> reader = clients.committedReader()) {
            TopicAdministration topics = administration(admin, catalogue);
            AccessCheck access = new AccessCheck(
                    admin,
                    new AccessRules(catalogue, configuration.applicationId()),
                    clients::transactionalWriter,
                    PATIENCE);
            Preflight preflight = new Preflight(
                    access,
                    topics,
                    new SchemaAdministration(registry, catalogue),
                    new BrokerClock(writer, catalogue.names().clock(), clock, PATIENCE));
            List<String> withHistory = List.of(
                    catalogue.names().certificateStatus(),
                    catalogue.names().recallNotices(),
                    catalogue.names().listings());
            InterceptionDefinition definition =
                    new InterceptionDefinition(configuration, topics::noticePartitions, registry, metrics, board);
            ConfiguredApplication.Checked checked =
                    new ConfiguredApplication(definition, configuration).check(preflight);
            if (checked instanceof ConfiguredApplication.Refused refused) {
                return new Outcome.Refused(refused.findings());
            }
            Optional<Finding> predecessor = new PredecessorCheck(
                            admin,
                            configuration.applicationId(),
                            catalogue.names().standings(),
                            PATIENCE)
                    .finding();
            if (predecessor.isPresent()) {
                return new Outcome.Refused(List.of(predecessor.get()));
            }
            HistoryBoundary history = new HistoryReader(reader, clock, PATIENCE).read(withHistory);
            return new Outcome.Running(((RunnableApplication) checked)
                    .start(history, version, Runtime.getRuntime().availableProcessors(), clock));
        }
    }

    private SchemaRegistryClient registry() {
        return RegistryClients.connect(
                configuration.registry().url(),
                configuration.registry().properties().values());
    }

    private TopicAdministration administration(Admin admin, TopicCatalogue catalogue) {
        return new TopicAdministration(admin, catalogue, configuration.topics().replicationFactor(), PATIENCE);
    }
}
