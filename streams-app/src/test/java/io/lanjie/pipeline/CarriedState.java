package io.lanjie.pipeline;

import io.lanjie.kafka.StoreNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What stores held when a driver stopped, put back before the processors of the next one start. The driver restores
 * nothing, so a node that comes before all others stands for the changelogs.
 */
final class CarriedState {

    private static final String NODE = "carry-state";
    private static final List<String> STORES = List.of(
            StoreNames.ENTRIES,
            StoreNames.WATCH_PROGRESS,
            StoreNames.LISTINGS,
            StoreNames.STANDINGS,
            StoreNames.WATCH_COPY,
            StoreNames.FAN_OUTS,
            StoreNames.TASK_PROGRESS,
            StoreNames.DEADLINES);

    private final Map<String, Map<Object, byte[]>> contents = new HashMap<>();

    /** Nothing: a first start. */
    static CarriedState none() {
        return new CarriedState();
    }

    /** All that the stores of a running driver hold. */
    static CarriedState of(TopologyTestDriver driver) {
        CarriedState state = new CarriedState();
        for (String name : STORES) {
            Map<Object, byte[]> content = new HashMap<>();
            KeyValueStore<Object, byte[]> store = driver.getKeyValueStore(name);
            try (KeyValueIterator<Object, byte[]> all = store.all()) {
                while (all.hasNext()) {
                    KeyValue<Object, byte[]> entry = all.next();
                    content.put(entry.key, entry.value);
                }
            }
            state.contents.put(name, content);
        }
        return state;
    }

    /** Adds the node; nodes start in the order in which they are added. */
    void attach(Topology topology) {
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        topology.addSource(NODE + "-source", bytes, bytes, NODE)
                .addProcessor(NODE, () -> new Restorer(contents), NODE + "-source");
    }

    /** Connects it with the stores, once these are added. */
    static void connect(Topology topology) {
        topology.connectProcessorAndStateStores(NODE, STORES.toArray(String[]::new));
    }

    private static final class Restorer extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

        private final Map<String, Map<Object, byte[]>> contents;

        Restorer(Map<String, Map<Object, byte[]>> contents) {
            this.contents = contents;
        }

        @Override
        public void init(org.apache.kafka.streams.processor.api.ProcessorContext<byte[], byte[]> context) {
            super.init(context);
            contents.forEach((name, content) -> {
                KeyValueStore<Object, byte[]> store = context.getStateStore(name);
                content.forEach(store::put);
            });
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            throw new IllegalStateException("nobody writes to this topic");
        }
    }
}
