package io.lanjie.runtime;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.TopologyParts;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.DictionaryReader;
import io.lanjie.config.PolicyReader;
import io.lanjie.deadletter.FailingExceptionHandler;
import io.lanjie.deadletter.Strikes;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import io.lanjie.metrics.StageMetrics;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.admission.AdmissionSettings;
import io.lanjie.pipeline.coverage.CoverageSettings;
import io.lanjie.pipeline.coverage.ThreadSliceBudget;
import io.lanjie.pipeline.watch.WatchSettings;
import io.lanjie.query.Versions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.apache.kafka.streams.Topology;

/** The interception of listings, as configured. */
public final class InterceptionDefinition implements ApplicationDefinition {

    /** The watch topic keeps every step for a week before compaction; see the topic's declaration. */
    private static final Duration WATCH_COMPACTION_LAG = Duration.ofDays(7);

    private static final Duration REVISION_FLUSH = Duration.ofSeconds(10);

    private final ApplicationConfiguration configuration;
    private final IntSupplier noticePartitions;
    private final SchemaRegistryClient registry;
    private final StageMetrics metrics;
    private final TaskBoard board;
    private final ListingMatcher matcher;
    private final Strikes strikes = new Strikes();
    private final PolicyReader policyReader = new PolicyReader();

    /**
     * @param configuration where and how it runs
     * @param noticePartitions tells how many partitions a notice topic has at most, once the topics are known to exist
     * @param registry knows the schemas
     * @param metrics counts
     * @param board shows how far the tasks are
     */
    public InterceptionDefinition(
            ApplicationConfiguration configuration,
            IntSupplier noticePartitions,
            SchemaRegistryClient registry,
            StageMetrics metrics,
            TaskBoard board) {
        this(
                configuration,
                noticePartitions,
                registry,
                metrics,
                board,
                new TextMatcher(
                        new DictionaryReader().read(configuration.matching().dictionaries())));
    }

    /**
     * With another matcher than that of the product.
     *
     * @param configuration where and how it runs
     * @param noticePartitions tells how many partitions a notice topic has at most, once the topics are known to exist
     * @param registry knows the schemas
     * @param metrics counts
     * @param board shows how far the tasks are
     * @param matcher finds what listings carry
     */
    public InterceptionDefinition(
            ApplicationConfiguration configuration,
            IntSupplier noticePartitions,
            SchemaRegistryClient registry,
            StageMetrics metrics,
            TaskBoard board,
            ListingMatcher matcher) {
        this.configuration = configuration;
        this.noticePartitions = noticePartitions;
        this.registry = registry;
        this.metrics = metrics;
        this.board = board;
        this.matcher = matcher;
    }

    @Override
    public Topology topology(HistoryBoundary history) {
        int partitions = configuration.topics().listingPartitions();
        Duration budget = configuration.streams().fanOutBudget();
        String policy = policyReader.text(configuration.policy());
        TopicNames topics = new TopicNames(configuration.topics().prefix());
        HistoryBoundary notices = history.of(List.of(topics.certificateStatus(), topics.recallNotices()));
        HistoryBoundary listings = history.of(List.of(topics.listings()));
        return new TopologyParts(
                        topics,
                        new AdmissionSettings(
                                noticePartitions.getAsInt(),
                                partitions,
                                configuration.marketplaces(),
                                AdmissionSettings.MOST_LISTING_BYTES,
                                listings),
                        new WatchSettings(
                                policyReader.read(policy).version(),
                                policy,
                                partitions,
                                notices,
                                configuration.notices().horizon(),
                                budget),
                        new CoverageSettings(
                                partitions, WATCH_COMPACTION_LAG, policyReader::read, REVISION_FLUSH, listings),
                        () -> new WireFormat(registry),
                        matcher,
                        configuration.fingerprintSecret().value(),
                        metrics,
                        new ThreadSliceBudget(budget, System::nanoTime),
                        board,
                        strikes,
                        System::nanoTime)
                .stages()
                .build();
    }

    @Override
    public Observers observers() {
        return new Observers(
                Optional.of(new RestoreProgress(board, metrics.runtime())), metrics.runtime()::threadReplaced);
    }

    @Override
    public Versions versions(String program) {
        String policy = policyReader.text(configuration.policy());
        return new Versions(program, policyReader.read(policy).version(), matcher.rulesVersion());
    }

    @Override
    public FaultHandling faultHandling() {
        return new FaultHandling(FailingExceptionHandler.class, Map.of(FailingExceptionHandler.STRIKES, strikes));
    }
}
