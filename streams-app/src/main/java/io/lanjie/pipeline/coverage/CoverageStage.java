package io.lanjie.pipeline.coverage;

import static io.lanjie.kafka.NodeNames.*;

import io.lanjie.domain.notice.SharedEntries;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.stored.SeenListings;
import io.lanjie.kafka.wire.RefusalWriter;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.metrics.StageMetrics;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.claims.Fingerprints;
import io.lanjie.pipeline.claims.ProfileRule;
import io.lanjie.pipeline.decision.StandingRule;
import io.lanjie.pipeline.enforcement.OrderRule;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Claims, coverage, decision and enforcement, which are one node. */
public final class CoverageStage {

    private static final List<String> STORES = List.of(
            StoreNames.LISTINGS,
            StoreNames.STANDINGS,
            StoreNames.WATCH_COPY,
            StoreNames.FAN_OUTS,
            StoreNames.DEADLINES);

    private final TopicNames topics;
    private final CoverageSettings settings;
    private final Supplier<WireFormat> wire;
    private final ListingMatcher matcher;
    private final String fingerprintSecret;
    private final StageMetrics metrics;
    private final SliceBudget budget;
    private final TaskBoard board;
    /** What all tasks of the process have in common; whatever else they hold is each one's own. */
    private final SharedEntries entries;

    /**
     * @param topics names of the topics
     * @param settings what a listing task has to know
     * @param wire gives each task a writer of its own
     * @param matcher finds what listings carry
     * @param fingerprintSecret key of this deployment's fingerprints
     * @param metrics counts
     * @param budget how long a slice of fan-out may take
     * @param board shows how far the tasks are
     */
    public CoverageStage(
            TopicNames topics,
            CoverageSettings settings,
            Supplier<WireFormat> wire,
            ListingMatcher matcher,
            String fingerprintSecret,
            StageMetrics metrics,
            SliceBudget budget,
            TaskBoard board) {
        this.topics = topics;
        this.settings = settings;
        this.wire = wire;
        this.matcher = matcher;
        this.fingerprintSecret = fingerprintSecret;
        this.metrics = metrics;
        this.budget = budget;
        this.board = board;
        this.entries = new SharedEntries(matcher::goods);
    }

    /** Attaches the node behind the gates of listings and answers, and behind the watch. */
    public void attach(Topology topology) {
        topology.addProcessor(
                DECIDE_LISTINGS,
                () -> new ListingProcessor(this::tools, settings, this::hasHistory, budget, board),
                ADMIT_LISTINGS,
                NOTE_LISTING_HISTORY,
                ADMIT_ANSWERS,
                FOLLOW_WATCH);
        STORES.forEach(name -> topology.addStateStore(store(name), DECIDE_LISTINGS));
        topology.addStateStore(SeenListings.builder(StoreNames.SEEN_LISTINGS), DECIDE_LISTINGS, ADMIT_LISTINGS);
        // Answers wait while a resumed task does not decide yet.
        topology.addStateStore(store(StoreNames.TASK_PROGRESS), DECIDE_LISTINGS, ADMIT_ANSWERS);
    }

    private boolean hasHistory(int partition) {
        return settings.history().lastOffset(topics.listings(), partition).isPresent();
    }

    private ListingTools tools() {
        WireFormat format = wire.get();
        StandingRule standingRule = new StandingRule(matcher.rulesVersion());
        return new ListingTools(
                matcher,
                new Fingerprints(fingerprintSecret, matcher.rulesVersion()),
                new ProfileRule(matcher),
                entries,
                new Rulings(standingRule, new OrderRule(), format, topics),
                new RefusalWriter(format, topics.refusals()),
                metrics);
    }

    private static StoreBuilder<?> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray());
    }
}
