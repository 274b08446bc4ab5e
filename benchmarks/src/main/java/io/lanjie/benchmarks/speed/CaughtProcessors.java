package io.lanjie.benchmarks.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** Catches the processors that the stages attach, so that a benchmark can run them without Kafka around them. */
final class CaughtProcessors extends Topology {

    private final Map<String, ProcessorSupplier<?, ?, ?, ?>> suppliers = new HashMap<>();
    private final Map<String, List<String>> stores = new LinkedHashMap<>();

    /** A new processor of a node. */
    @SuppressWarnings("unchecked") // The types were right where the node was attached.
    Processor<Object, Object, Object, Object> processor(String node) {
        return (Processor<Object, Object, Object, Object>) suppliers.get(node).get();
    }

    /** The names of the stores of a node. */
    List<String> stores(String node) {
        return stores.getOrDefault(node, List.of());
    }

    @Override
    public synchronized <KIn, VIn, KOut, VOut> Topology addProcessor(
            String name, ProcessorSupplier<KIn, VIn, KOut, VOut> supplier, String... parents) {
        suppliers.put(name, supplier);
        return this;
    }

    @Override
    public synchronized <S extends StateStore> Topology addStateStore(StoreBuilder<S> builder, String... nodes) {
        for (String node : nodes) {
            stores.computeIfAbsent(node, first -> new ArrayList<>()).add(builder.name());
        }
        return this;
    }

    @Override
    public synchronized <K, V> Topology addSink(
            String name,
            String topic,
            Serializer<K> keySerializer,
            Serializer<V> valueSerializer,
            StreamPartitioner<? super K, ? super V> partitioner,
            String... parents) {
        return this;
    }
}
