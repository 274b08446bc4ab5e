package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.kafka.AccessCheck;
import io.lanjie.kafka.AccessRules;
import io.lanjie.kafka.BrokerClock;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.metrics.Counts;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.runtime.ConfiguredApplication;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.runtime.InterceptionDefinition;
import io.lanjie.runtime.KafkaClients;
import io.lanjie.runtime.Launch;
import io.lanjie.runtime.Preflight;
import io.lanjie.runtime.RunnableApplication;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * An application under a prefix of its own, and what its tests need to start it and to reach its topics.
 *
 * @param bootstrapServers the broker
 * @param registryUrl the registry
 * @param prefix before the names of topics; its application is named after it
 */
record Exercise(String bootstrapServers, String registryUrl, String prefix) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Listing partitions of every exercise. */
    static final int PARTITIONS = 4;

    TopicNames topics() {
        return new TopicNames(prefix);
    }

    /** The environment of an instance whose state is in that directory. */
    Map<String, String> environment(Path stateDirectory) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("LANJIE_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("LANJIE_REGISTRY", registryUrl);
        variables.put("LANJIE_APPLICATION_ID", prefix + "lanjie");
        variables.put("LANJIE_TOPICS_PREFIX", prefix);
        variables.put("LANJIE_TOPICS_LISTING_PARTITIONS", Integer.toString(PARTITIONS));
        variables.put("LANJIE_MARKETPLACES", "jd,taobao");
        variables.put("LANJIE_FINGERPRINT_SECRET", "sixteen-characters-at-least");
        variables.put("LANJIE_STREAMS_STATE_DIRECTORY", stateDirectory.toString());
        variables.put("LANJIE_STREAMS_THREADS", "1");
        variables.put("LANJIE_STREAMS_BLOCK_CACHE", "32MiB");
        variables.put("LANJIE_STREAMS_WRITE_BUFFERS", "16MiB");
        variables.put("LANJIE_HTTP_PORT", "0");
        variables.put("LANJIE_KAFKA_LOG_LEVEL", "ERROR");
        return variables;
    }

    ApplicationConfiguration configuration(Path stateDirectory) {
        return new ConfigurationLoader(environment(stateDirectory)).loadDefaults();
    }

    Launch launch(Path stateDirectory) {
        return launch(stateDirectory, new Counts());
    }

    Launch launch(Path stateDirectory, Counts counts) {
        return new Launch(
                configuration(stateDirectory), "test", Clock.systemUTC(), counts.asStageMetrics(), new TaskBoard());
    }

    /** Creates the topics and registers the schemas. */
    Exercise prepared() {
        assertThat(launch(Path.of("unused")).prepare()).isEmpty();
        return this;
    }

    /** Starts an instance in this JVM. */
    InterceptionApplication start(Path stateDirectory) throws Exception {
        return start(stateDirectory, new Counts());
    }

    /** Starts an instance in this JVM that counts. */
    InterceptionApplication start(Path stateDirectory, Counts counts) throws Exception {
        Launch.Outcome outcome = launch(stateDirectory, counts).start();
        assertThat(outcome).isInstanceOf(Launch.Outcome.Running.class);
        return ((Launch.Outcome.Running) outcome).application();
    }

    /** Starts an instance in this JVM with a matcher of its own. */
    InterceptionApplication start(Path stateDirectory, Counts counts, ListingMatcher matcher) {
        ApplicationConfiguration configuration = configuration(stateDirectory);
        TopicCatalogue catalogue = ConfiguredApplication.catalogue(configuration);
        SchemaRegistryClient registry = registry();
        try (Admin admin = clients().admin();
                Producer<byte[], byte[]> writer = clients().writer()) {
            Preflight preflight = new Preflight(
                    new AccessCheck(
                            admin,
                            new AccessRules(catalogue, configuration.applicationId()),
                            clients()::transactionalWriter,
                            PATIENCE),
                    new TopicAdministration(admin, catalogue, TopicAdministration.BROKER_DEFAULT, PATIENCE),
                    new SchemaAdministration(registry, catalogue),
                    new BrokerClock(writer, catalogue.names().clock(), Clock.systemUTC(), PATIENCE));
            InterceptionDefinition definition = new InterceptionDefinition(
                    configuration, () -> 1, registry, counts.asStageMetrics(), new TaskBoard(), matcher);
            ConfiguredApplication.Checked checked =
                    new ConfiguredApplication(definition, configuration).check(preflight);
            assertThat(checked).isInstanceOf(RunnableApplication.class);
            return ((RunnableApplication) checked).start(HistoryBoundary.none(), "test", 1, Clock.systemUTC());
        }
    }

    /** A writer to its input topics. */
    Publisher publisher() {
        return new Publisher(topics(), new WireFormat(registry()), clients().writer());
    }

    /** A writer that sends whatever the broker takes once it is compressed. */
    Publisher publisherOfLargeRecords() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "max.request.size",
                32 * 1024 * 1024,
                "compression.type",
                "gzip");
        return new Publisher(
                topics(),
                new WireFormat(registry()),
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /** A reader of its output topics. */
    Outcome outcome() {
        return outcome("");
    }

    /** A reader of its output topics that sees only the listings whose identifiers begin so. */
    Outcome outcome(String listings) {
        return new Outcome(topics(), new WireFormat(registry()), clients().committedReader(), listings);
    }

    KafkaClients clients() {
        return new KafkaClients(configuration(Path.of("unused")).kafka());
    }

    /** A client that has seen all schemas of the application, so that its tests can do without the registry, too. */
    SchemaRegistryClient registry() {
        SchemaRegistryClient registry = RegistryClients.connect(registryUrl, Map.of());
        TopicCatalogue catalogue = new TopicCatalogue(topics(), PARTITIONS, List.of("jd", "taobao"));
        assertThat(new SchemaAdministration(registry, catalogue).check()).isEmpty();
        return registry;
    }
}
