package io.lanjie.pipeline;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.InterceptionTopology;
import io.lanjie.TopologyParts;
import io.lanjie.config.DictionaryReader;
import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.deadletter.FailingExceptionHandler;
import io.lanjie.deadletter.Strikes;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.Decoded;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import io.lanjie.metrics.Counts;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.admission.AdmissionSettings;
import io.lanjie.pipeline.coverage.CoverageSettings;
import io.lanjie.pipeline.coverage.ThreadSliceBudget;
import io.lanjie.pipeline.watch.WatchSettings;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The whole pipeline in one partition, driven by hand, with time that only moves when told. */
public final class PipelineDriver implements AutoCloseable {

    /** Marketplaces that the driver knows. */
    public static final Set<String> MARKETPLACES = Set.of("taobao", "tmall", "jd", "pdd", "douyin");

    /** The matcher of the product. Loading its dictionaries takes long, and it never changes. */
    public static final ListingMatcher MATCHER = new TextMatcher(new DictionaryReader().builtIn());

    private static final TopicNames TOPICS = TopicNames.live();

    /** After that time the watch has announced itself and listings are decided. */
    private static final Duration READY = Duration.ofSeconds(1);

    /** Stands still, so that no slice of work ends because a machine is slow. */
    private static final LongSupplier STILL_CLOCK = () -> 0;

    private final Path stateDirectory;
    private final Counts counts = new Counts();
    private final TaskBoard board = new TaskBoard();
    private final SchemaRegistryClient registry = registry();
    private final WireFormat wire = new WireFormat(registry);
    private final Map<String, List<TestRecord<byte[], byte[]>>> unread = new HashMap<>();
    private final HistoryBoundary listings;
    private Instant now;
    private TopologyTestDriver driver;

    /** Starts the pipeline, so that at that time it is ready, with nothing in any topic. */
    public PipelineDriver(Instant start) {
        this(start, new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN)));
    }

    /** The same with that policy. */
    public PipelineDriver(Instant start, String policy) {
        this(start, policy, HistoryBoundary.none());
    }

    /** Starts the pipeline on a topic of listings in which records stood before. */
    public PipelineDriver(Instant start, HistoryBoundary listings) {
        this(start, new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN)), listings);
    }

    private PipelineDriver(Instant start, String policy, HistoryBoundary listings) {
        this.listings = listings;
        try {
            stateDirectory = Files.createTempDirectory("lanjie-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        now = start.minus(READY);
        start(policy, CarriedState.none());
    }

    /** Stops and starts again on what the stores hold, with that policy. */
    public void restart(String policy) {
        CarriedState state = CarriedState.of(driver);
        driver.producedTopicNames().forEach(topic -> unread.put(topic, new ArrayList<>(read(topic))));
        driver.close();
        start(policy, state);
    }

    private void start(String policy, CarriedState state) {
        InterceptionTopology stages = stages(registry, counts, policy, 1, listings, board);
        Topology topology = stages.admission().sources();
        state.attach(topology);
        stages.attach(topology);
        CarriedState.connect(topology);
        driver = new TopologyTestDriver(topology, properties(), now);
        advance(READY);
    }

    /** The stages as the driver builds them. */
    public static InterceptionTopology stages(
            SchemaRegistryClient registry, Counts counts, String policy, int noticePartitions) {
        return stages(registry, counts, policy, noticePartitions, HistoryBoundary.none(), new TaskBoard());
    }

    private static InterceptionTopology stages(
            SchemaRegistryClient registry,
            Counts counts,
            String policy,
            int noticePartitions,
            HistoryBoundary listings,
            TaskBoard board) {
        PolicyReader reader = new PolicyReader();
        return new TopologyParts(
                        TOPICS,
                        new AdmissionSettings(
                                noticePartitions, 1, MARKETPLACES, AdmissionSettings.MOST_LISTING_BYTES, listings),
                        new WatchSettings(
                                reader.read(policy).version(),
                                policy,
                                1,
                                HistoryBoundary.none(),
                                NoticeHorizon.USUAL,
                                Duration.ofMillis(40)),
                        new CoverageSettings(1, Duration.ofDays(7), reader::read, Duration.ofSeconds(10), listings),
                        () -> new WireFormat(registry),
                        MATCHER,
                        "a secret of tests",
                        counts.asStageMetrics(),
                        new ThreadSliceBudget(Duration.ofMillis(40), STILL_CLOCK),
                        board,
                        new Strikes(),
                        STILL_CLOCK)
                .stages();
    }

    /** A registry that knows every schema. */
    public static SchemaRegistryClient registry() {
        SchemaRegistryClient registry = new MockSchemaRegistryClient();
        new SchemaAdministration(registry, new TopicCatalogue(TOPICS, 1, MARKETPLACES)).register();
        return registry;
    }

    /** Publishes a record; null as its value removes. */
    public void publish(String topic, String key, SpecificRecord value) {
        publishBytes(topic, key, value == null ? null : wire.toBytes(topic, value));
    }

    /** Publishes a record with a timestamp and headers of its own. */
    public void publish(String topic, String key, SpecificRecord value, Instant timestamp, Headers headers) {
        TestInputTopic<byte[], byte[]> input =
                driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
        byte[] bytes = value == null ? null : wire.toBytes(topic, value);
        input.pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), bytes, headers, timestamp));
    }

    /** Publishes bytes. */
    public void publishBytes(String topic, String key, byte[] value) {
        TestInputTopic<byte[], byte[]> input =
                driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
        byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        input.pipeInput(new TestRecord<>(keyBytes, value));
    }

    /** Lets time pass, in steps in which fan-outs advance. */
    public void advance(Duration time) {
        driver.advanceWallClockTime(time);
        now = now.plus(time);
    }

    /** The time that the pipeline reads. */
    public Instant now() {
        return now;
    }

    /** Lets fan-outs reach their end. */
    public void settle() {
        for (int step = 0; step < 5; step++) {
            advance(Duration.ofMillis(20));
        }
    }

    /** Orders sent since the last call. */
    public List<TakedownOrder> orders() {
        return values(TOPICS.orders(), TakedownOrder.class);
    }

    /** Orders of a marketplace sent since the last call. */
    public List<TakedownOrder> orders(String marketplace) {
        List<TakedownOrder> orders = new ArrayList<>();
        for (TestRecord<byte[], byte[]> record : read(TOPICS.orders(marketplace))) {
            orders.add(decode(TOPICS.orders(), record.value(), TakedownOrder.class));
        }
        return orders;
    }

    /** Standings published since the last call. */
    public List<ListingStanding> standings() {
        return values(TOPICS.standings(), ListingStanding.class);
    }

    /** Review items published since the last call, by listing; empty where nothing is left to review. */
    public List<Optional<ReviewItem>> reviews() {
        List<Optional<ReviewItem>> items = new ArrayList<>();
        for (TestRecord<byte[], byte[]> record : read(TOPICS.reviews())) {
            items.add(Optional.ofNullable(record.value())
                    .map(bytes -> decode(TOPICS.reviews(), bytes, ReviewItem.class)));
        }
        return items;
    }

    /** Refusals since the last call. */
    public List<Refusal> refusals() {
        return values(TOPICS.refusals(), Refusal.class);
    }

    /** Dead letters since the last call. */
    public List<TestRecord<byte[], byte[]>> deadLetters() {
        return read(TOPICS.deadLetters());
    }

    /** Review items published since the last call beside the keys of their listings. */
    public List<Map.Entry<String, Optional<ReviewItem>>> keyedReviews() {
        List<Map.Entry<String, Optional<ReviewItem>>> items = new ArrayList<>();
        for (TestRecord<byte[], byte[]> record : read(TOPICS.reviews())) {
            items.add(Map.entry(
                    new String(record.key(), StandardCharsets.UTF_8),
                    Optional.ofNullable(record.value())
                            .map(bytes -> decode(TOPICS.reviews(), bytes, ReviewItem.class))));
        }
        return items;
    }

    /** What the tasks say of themselves. */
    public TaskBoard board() {
        return board;
    }

    /** What was counted. */
    public Counts counts() {
        return counts;
    }

    @Override
    public void close() {
        if (driver != null) {
            driver.close();
            driver = null;
        }
    }

    private <T extends SpecificRecord> List<T> values(String topic, Class<T> type) {
        List<T> values = new ArrayList<>();
        for (TestRecord<byte[], byte[]> record : read(topic)) {
            values.add(decode(topic, record.value(), type));
        }
        return values;
    }

    private <T extends SpecificRecord> T decode(String topic, byte[] bytes, Class<T> type) {
        try {
            T empty = type.getDeclaredConstructor().newInstance();
            return ((Decoded.Value<T>) wire.fromBytes(topic, bytes, type, empty.getSchema())).record();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<TestRecord<byte[], byte[]>> read(String topic) {
        List<TestRecord<byte[], byte[]>> records = new ArrayList<>();
        Optional.ofNullable(unread.remove(topic)).ifPresent(records::addAll);
        records.addAll(driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList());
        return records;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "lanjie-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, -1L);
        properties.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailingExceptionHandler.class.getName());
        properties.put(FailingExceptionHandler.STRIKES, new Strikes());
        return properties;
    }
}
