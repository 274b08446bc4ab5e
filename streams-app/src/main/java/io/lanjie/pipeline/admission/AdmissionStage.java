package io.lanjie.pipeline.admission;

import static io.lanjie.kafka.NodeNames.*;

import io.lanjie.deadletter.Strikes;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.listing.KeyedHash;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.RefusalWriter;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.metrics.AdmissionMetrics;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.admission.AdmissionProcessor.Exits;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.apache.kafka.streams.state.Stores;

/**
 * Sources, and the gates behind them. Notices go to one task whatever partitions their topics have; answers and
 * misplaced listings go to the partition of their key.
 */
public final class AdmissionStage {

    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private final TopicNames topics;
    private final AdmissionSettings settings;
    private final Supplier<WireFormat> wire;
    private final Supplier<KeyedHash> hash;
    private final String rulesVersion;
    private final Strikes strikes;
    private final AdmissionMetrics metrics;
    private final TaskBoard board;

    /**
     * @param topics names of the topics
     * @param settings what admission has to know
     * @param wire gives each task a reader and writer of its own
     * @param hash gives each task a maker of fingerprints of its own
     * @param rulesVersion version of the rules by which listings are read
     * @param strikes which records killed threads
     * @param metrics counts
     * @param board shows what waits
     */
    public AdmissionStage(
            TopicNames topics,
            AdmissionSettings settings,
            Supplier<WireFormat> wire,
            Supplier<KeyedHash> hash,
            String rulesVersion,
            Strikes strikes,
            AdmissionMetrics metrics,
            TaskBoard board) {
        this.topics = topics;
        this.settings = settings;
        this.wire = wire;
        this.hash = hash;
        this.rulesVersion = rulesVersion;
        this.strikes = strikes;
        this.metrics = metrics;
        this.board = board;
    }

    /** The sources, and what moves records to where they belong. */
    public Topology sources() {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<byte[], byte[]> notices = read(builder, topics.certificateStatus(), READ_CERTIFICATE_NOTICES)
                .merge(read(builder, topics.recallNotices(), READ_RECALL_NOTICES), Named.as(GATHER_NOTICES));
        if (settings.noticePartitions() > 1) {
            notices.process(StampProcessor::new, Named.as(STAMP_NOTICES)).repartition(to(NOTICES, 1));
        }
        read(builder, topics.listings(), READ_LISTINGS)
                .process(
                        () -> new PlaceProcessor(
                                settings.listingPartitions(),
                                ADMIT_LISTINGS,
                                partition -> settings.history().lastOffset(topics.listings(), partition),
                                metrics),
                        Named.as(PLACE_LISTINGS))
                .repartition(to(MISPLACED_LISTINGS, settings.listingPartitions()));
        read(builder, topics.acknowledgements(), READ_ACKNOWLEDGEMENTS)
                .merge(read(builder, topics.reviewDecisions(), READ_REVIEW_DECISIONS), Named.as(GATHER_ANSWERS))
                .process(StampProcessor::new, Named.as(STAMP_ANSWERS))
                .repartition(to(ANSWERS, settings.listingPartitions()));
        return builder.build();
    }

    /** The gates. */
    public void attach(Topology topology) {
        String notices = settings.noticePartitions() > 1 ? exitOf(NOTICES) : GATHER_NOTICES;
        gate(topology, ADMIT_NOTICES, StoreNames.WAITING_NOTICES, NOTICES, KEEP_WATCH, this::noticeGate, notices);
        gate(
                topology,
                ADMIT_LISTINGS,
                StoreNames.WAITING_LISTINGS,
                MISPLACED_LISTINGS,
                DECIDE_LISTINGS,
                this::listingGate,
                PLACE_LISTINGS,
                exitOf(MISPLACED_LISTINGS));
        topology.addProcessor(NOTE_LISTING_HISTORY, () -> new ListingHistoryProcessor(DECIDE_LISTINGS), PLACE_LISTINGS);
        gate(
                topology,
                ADMIT_ANSWERS,
                StoreNames.WAITING_ANSWERS,
                ANSWERS,
                DECIDE_LISTINGS,
                this::answerGate,
                exitOf(ANSWERS));
        topology.addSource(
                        AutoOffsetReset.earliest(),
                        READ_WATCH,
                        new Timestamps.WatchFirst(),
                        BYTES.deserializer(),
                        BYTES.deserializer(),
                        topics.watch())
                .addProcessor(FOLLOW_WATCH, () -> new FollowProcessor(DECIDE_LISTINGS), READ_WATCH);
    }

    private void gate(
            Topology topology,
            String node,
            String parking,
            String moved,
            String next,
            Function<WireFormat, Gate> gate,
            String... parents) {
        boolean notices = node.equals(ADMIT_NOTICES);
        Exits exits = new Exits(
                node,
                topicOf(moved),
                parking,
                next,
                notices,
                notices ? REFUSE_NOTICES : REFUSE_LISTINGS,
                notices ? SET_ASIDE_NOTICES : SET_ASIDE_LISTINGS,
                node.equals(ADMIT_ANSWERS) ? StoreNames.TASK_PROGRESS : null);
        topology.addProcessor(
                node,
                () -> {
                    WireFormat format = wire.get();
                    RefusalWriter refusals = new RefusalWriter(format, topics.refusals());
                    return new AdmissionProcessor(gate.apply(format), exits, refusals, strikes, metrics, board);
                },
                parents);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(parking), Serdes.Long(), BYTES), node);
    }

    private Gate noticeGate(WireFormat format) {
        return bounded(new TopicGates(Map.of(
                topics.certificateStatus(), new CertificateGate(format),
                topics.recallNotices(), new RecallGate(format))));
    }

    private Gate listingGate(WireFormat format) {
        Gate listings = new ListingGate(format, settings.marketplaces());
        Gate bounded = new SizeGate(
                new TopicGates(Map.of(topics.listings(), listings)),
                RefusalReason.LISTING_TOO_LARGE,
                settings.mostListingBytes());
        return new RepetitionGate(bounded, format.listingOutlines(), hash.get(), listingRules());
    }

    /** Whatever changes what of a listing is admitted, or found in it, makes every fingerprint another. */
    private String listingRules() {
        return rulesVersion + ' ' + settings.mostListingBytes() + ' ' + new TreeSet<>(settings.marketplaces());
    }

    private Gate answerGate(WireFormat format) {
        return bounded(new TopicGates(Map.of(
                topics.acknowledgements(), new AcknowledgementGate(format, settings.marketplaces()),
                topics.reviewDecisions(), new ReviewDecisionGate(format, settings.marketplaces()))));
    }

    private static Gate bounded(Gate gate) {
        return new SizeGate(gate, RefusalReason.RECORD_TOO_LARGE, AdmissionSettings.MOST_OTHER_BYTES);
    }

    private static KStream<byte[], byte[]> read(StreamsBuilder builder, String topic, String node) {
        TimestampExtractor asItComes = new Timestamps.AsItComes();
        return builder.stream(topic, Consumed.with(BYTES, BYTES).withName(node).withTimestampExtractor(asItComes));
    }

    private static Repartitioned<byte[], byte[]> to(String name, int partitions) {
        return Repartitioned.<byte[], byte[]>as(name)
                .withKeySerde(BYTES)
                .withValueSerde(BYTES)
                .withNumberOfPartitions(partitions);
    }
}
