package io.lanjie.benchmarks.speed;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.TopologyParts;
import io.lanjie.config.DictionaryReader;
import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.deadletter.Strikes;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.TextMatcher;
import io.lanjie.metrics.MeteredStages;
import io.lanjie.metrics.MetricsRegistry;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.admission.AdmissionSettings;
import io.lanjie.pipeline.coverage.CoverageSettings;
import io.lanjie.pipeline.coverage.ThreadSliceBudget;
import io.lanjie.pipeline.watch.WatchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Listing tasks of one process as the application makes them, with what a process shares among them. */
final class ListingTasks {

    private static final Duration FAN_OUT_BUDGET = Duration.ofMillis(40);
    private static final Duration COMPACTION_LAG = Duration.ofDays(7);
    private static final Duration REVISION_FLUSH = Duration.ofSeconds(10);

    private final PolicyReader policyReader = new PolicyReader();
    private final String policy = policyReader.text(PolicyLocation.of(PolicyLocation.BUILT_IN));

    /** So many tasks, without listings and with an empty watch. */
    List<ListingTask> start(int count) {
        CaughtProcessors caught = new CaughtProcessors();
        var stages = parts(count).stages();
        stages.admission().attach(caught);
        stages.coverage().attach(caught);
        List<ListingTask> tasks = new ArrayList<>(count);
        for (int partition = 0; partition < count; partition++) {
            tasks.add(new ListingTask(partition, caught));
        }
        return tasks;
    }

    String policy() {
        return policy;
    }

    private TopologyParts parts(int partitions) {
        TopicNames topics = TopicNames.live();
        Set<String> marketplaces = Set.of(Stock.MARKETPLACE);
        SchemaRegistryClient registry = new MockSchemaRegistryClient();
        new SchemaAdministration(registry, new TopicCatalogue(topics, partitions, marketplaces)).register();
        return new TopologyParts(
                topics,
                new AdmissionSettings(
                        1, partitions, marketplaces, AdmissionSettings.MOST_LISTING_BYTES, HistoryBoundary.none()),
                new WatchSettings(
                        policyReader.read(policy).version(),
                        policy,
                        partitions,
                        HistoryBoundary.none(),
                        NoticeHorizon.USUAL,
                        FAN_OUT_BUDGET),
                new CoverageSettings(
                        partitions, COMPACTION_LAG, policyReader::read, REVISION_FLUSH, HistoryBoundary.none()),
                () -> new WireFormat(registry),
                new TextMatcher(new DictionaryReader().builtIn()),
                "a secret of benchmarks",
                new MeteredStages(new MetricsRegistry().meters(), topics, marketplaces).asStageMetrics(),
                new ThreadSliceBudget(FAN_OUT_BUDGET, System::nanoTime),
                new TaskBoard(),
                new Strikes(),
                System::nanoTime);
    }
}
