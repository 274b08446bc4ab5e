package io.lanjie.pipeline.watch;

import static io.lanjie.kafka.NodeNames.*;

import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.RefusalWriter;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.metrics.WatchMetrics;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The watch and its broadcast. */
public final class WatchStage {

    private final TopicNames topics;
    private final WatchSettings settings;
    private final Supplier<WireFormat> wire;
    private final WatchMetrics metrics;
    private final TaskBoard board;
    private final LongSupplier nanoClock;

    /**
     * @param topics names of the topics
     * @param settings what the watch has to know
     * @param wire gives each task a writer of its own
     * @param metrics counts
     * @param board shows what the watch holds
     * @param nanoClock a clock that only goes forward, nanoseconds
     */
    public WatchStage(
            TopicNames topics,
            WatchSettings settings,
            Supplier<WireFormat> wire,
            WatchMetrics metrics,
            TaskBoard board,
            LongSupplier nanoClock) {
        this.topics = topics;
        this.settings = settings;
        this.wire = wire;
        this.metrics = metrics;
        this.board = board;
        this.nanoClock = nanoClock;
    }

    /** Attaches the watch behind the gate of notices. */
    public void attach(Topology topology) {
        ByteArraySerializer bytes = new ByteArraySerializer();
        topology.addProcessor(
                        KEEP_WATCH,
                        () -> new WatchProcessor(
                                settings, new RefusalWriter(wire.get(), topics.refusals()), metrics, board, nanoClock),
                        ADMIT_NOTICES)
                .addStateStore(store(StoreNames.ENTRIES), KEEP_WATCH)
                .addStateStore(store(StoreNames.WATCH_PROGRESS), KEEP_WATCH)
                .addSink(BROADCAST_WATCH, topics.watch(), bytes, bytes, new ToEveryPartition(), KEEP_WATCH);
    }

    private static StoreBuilder<?> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray());
    }
}
