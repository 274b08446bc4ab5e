package io.lanjie.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedBrokerOptions;
import io.lanjie.kafka.AccessCheck;
import io.lanjie.kafka.AccessRules;
import io.lanjie.kafka.BrokerClock;
import io.lanjie.kafka.ClockFinding;
import io.lanjie.kafka.Finding;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.HistoryReader;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.SchemaFinding;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicFinding;
import io.lanjie.query.ApplicationState;
import io.lanjie.runtime.ConfiguredApplication.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterceptionApplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private static Path brokerDirectory;

    @TempDir
    private Path stateDirectory;

    private static EmbeddedBroker broker;

    private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(EmbeddedBrokerOptions.in(brokerDirectory).withPreferredPort(0));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void doesNotRunBeforeItsTopicsAndSchemasAreThere() {
        ConfiguredApplication application = application("bare.");

        assertThat(check(application, Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .hasSize(13 + 10)
                                .hasAtLeastOneElementOfType(TopicFinding.Missing.class)
                                .hasAtLeastOneElementOfType(SchemaFinding.Unregistered.class)
                                .extracting(Finding::text)
                                .contains("Topic bare.interception.watch does not exist. "
                                        + "Run ./lanjie topics, which creates it with 2 partition(s)."));
    }

    @Test
    void doesNotRunByAClockThatIsTooFarFromTheBrokers() {
        ConfiguredApplication application = prepared("skewed.");
        Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3));

        assertThat(check(application, ahead))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        ClockFinding.class,
                                        finding -> assertThat(finding.ahead()).isGreaterThan(MINUTE.multipliedBy(2))));
    }

    @Test
    void worksFromItsStartUntilItIsClosedAndGoesOnAfterwards() throws Exception {
        ConfiguredApplication application = prepared("working.");
        String in = catalogue(application).listings().name();
        String out = catalogue(application).orders().name();

        send(in, "first");
        InterceptionApplication running = start(application);
        try (running) {
            await().atMost(MINUTE).until(() -> running.view().state() == ApplicationState.RUNNING);
            await().atMost(MINUTE).until(() -> committed(out).equals(List.of("first")));
            assertThat(running.view().information().threads())
                    .flatExtracting(thread -> thread.tasks())
                    .containsExactlyInAnyOrder("0_0", "0_1");
            assertThat(running.view().topology()).contains("Source: take");
        }
        assertThat(running.view().state()).isEqualTo(ApplicationState.STOPPED);
        assertThat(running.awaitEnd()).isEmpty();

        send(in, "second");
        try (InterceptionApplication again = start(application)) {
            await().atMost(MINUTE).until(() -> committed(out).size() == 2);
            assertThat(committed(out)).containsExactlyInAnyOrder("first", "second");
            assertThat(again.view().information().lastFault()).isEmpty();
        }
        try (Stream<Path> kept = Files.list(stateDirectory)) {
            assertThat(kept).isNotEmpty();
        }
    }

    /** Takes most of a minute: each thread that dies stays in the group for ten seconds. */
    @Test
    @Tag("full")
    void endsWithItsFaultWhenThreadsGoOnDying() throws Exception {
        ConfiguredApplication application = prepared("dying.");
        String in = catalogue(application).listings().name();
        ConfiguredApplication dying = new ConfiguredApplication(new Fail(in), application.configuration());

        send(in, "poison");
        try (InterceptionApplication running = start(dying)) {
            assertThat(running.awaitEnd())
                    .get(InstanceOfAssertFactories.THROWABLE)
                    .hasRootCauseMessage("no copy of poison");
            assertThat(running.view().state()).isEqualTo(ApplicationState.FAILED);
            assertThat(running.view().information().lastFault()).contains("no copy of poison");
        }
    }

    private InterceptionApplication start(ConfiguredApplication application) {
        Clock clock = Clock.systemUTC();
        ConfiguredApplication.Checked checked = check(application, clock);
        assertThat(checked).isInstanceOf(RunnableApplication.class);
        return ((RunnableApplication) checked).start(history(application), "test", 1, clock);
    }

    private ConfiguredApplication.Checked check(ConfiguredApplication application, Clock clock) {
        TopicCatalogue catalogue = catalogue(application);
        try (Admin admin = clients(application).admin();
                Producer<byte[], byte[]> writer = clients(application).writer()) {
            Preflight preflight = new Preflight(
                    new AccessCheck(
                            admin,
                            new AccessRules(
                                    catalogue, application.configuration().applicationId()),
                            clients(application)::transactionalWriter,
                            PATIENCE),
                    topics(application, admin),
                    new SchemaAdministration(registry, catalogue),
                    new BrokerClock(writer, catalogue.clock().name(), clock, PATIENCE));
            return application.check(preflight);
        }
    }

    private static HistoryBoundary history(ConfiguredApplication application) {
        try (Consumer<byte[], byte[]> consumer = clients(application).committedReader()) {
            return new HistoryReader(consumer, Clock.systemUTC(), PATIENCE)
                    .read(List.of(catalogue(application).certificateStatus().name()));
        }
    }

    private ConfiguredApplication prepared(String prefix) {
        ConfiguredApplication application = application(prefix);
        try (Admin admin = clients(application).admin()) {
            topics(application, admin).createMissing();
        }
        assertThat(new SchemaAdministration(registry, catalogue(application)).register())
                .isEmpty();
        return application;
    }

    private static TopicAdministration topics(ConfiguredApplication application, Admin admin) {
        return new TopicAdministration(admin, catalogue(application), TopicAdministration.BROKER_DEFAULT, PATIENCE);
    }

    private static TopicCatalogue catalogue(ConfiguredApplication application) {
        return ConfiguredApplication.catalogue(application.configuration());
    }

    private static KafkaClients clients(ConfiguredApplication application) {
        return new KafkaClients(application.configuration().kafka());
    }

    private ConfiguredApplication application(String prefix) {
        Map<String, String> variables = Map.of(
                "LANJIE_FINGERPRINT_SECRET",
                "sixteen-characters-at-least",
                "LANJIE_BOOTSTRAP_SERVERS",
                broker.bootstrapServers(),
                "LANJIE_APPLICATION_ID",
                prefix + "lanjie",
                "LANJIE_STREAMS_STATE_DIRECTORY",
                stateDirectory.toString(),
                "LANJIE_TOPICS_PREFIX",
                prefix,
                "LANJIE_TOPICS_LISTING_PARTITIONS",
                "2",
                "LANJIE_MARKETPLACES",
                "jd");
        ApplicationConfiguration configuration = new ConfigurationLoader(variables).loadDefaults();
        TopicCatalogue catalogue = ConfiguredApplication.catalogue(configuration);
        ApplicationDefinition copy =
                new Copy(catalogue.listings().name(), catalogue.orders().name());
        return new ConfiguredApplication(copy, configuration);
    }

    private void send(String topic, String value) throws Exception {
        try (Producer<byte[], byte[]> producer = clients(application("")).writer()) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(topic, bytes, bytes)).get(30, TimeUnit.SECONDS);
        }
    }

    private List<String> committed(String topic) {
        List<String> values = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = clients(application("")).committedReader()) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> values.add(new String(record.value(), StandardCharsets.UTF_8)));
            }
        }
        return values;
    }

    /** Copies one topic to another, and keeps what it copied. */
    private record Copy(String from, String to) implements ApplicationDefinition {

        @Override
        public Topology topology(HistoryBoundary history) {
            return new Topology()
                    .addSource("take", from)
                    .addProcessor("keep", Keeping::new, "take")
                    .addStateStore(
                            Stores.keyValueStoreBuilder(
                                    Stores.persistentKeyValueStore("kept"), Serdes.ByteArray(), Serdes.ByteArray()),
                            "keep")
                    .addSink("give", to, "keep");
        }

        @Override
        public FaultHandling faultHandling() {
            return new FaultHandling(LogAndFailProcessingExceptionHandler.class, Map.of());
        }
    }

    private static final class Keeping extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

        @Override
        public void process(Record<byte[], byte[]> record) {
            KeyValueStore<byte[], byte[]> kept = context().getStateStore("kept");
            kept.put(record.key(), record.value());
            context().forward(record);
        }
    }

    /** Fails at every record. */
    private record Fail(String from) implements ApplicationDefinition {

        @Override
        public Topology topology(HistoryBoundary history) {
            return new Topology().addSource("take", from).addProcessor("fail", Failing::new, "take");
        }

        @Override
        public FaultHandling faultHandling() {
            return new FaultHandling(LogAndFailProcessingExceptionHandler.class, Map.of());
        }
    }

    private static final class Failing extends ContextualProcessor<byte[], byte[], Void, Void> {

        @Override
        public void process(Record<byte[], byte[]> record) {
            throw new IllegalStateException("no copy of " + new String(record.value(), StandardCharsets.UTF_8));
        }
    }
}
