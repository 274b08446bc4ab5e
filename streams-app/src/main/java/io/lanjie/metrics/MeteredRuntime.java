package io.lanjie.metrics;

import io.micrometer.core.instrument.Counter;
import java.util.HashMap;
import java.util.Map;

/** Counts what Kafka Streams does for the stages. */
final class MeteredRuntime implements RuntimeMetrics {

    private final Map<String, Counter> restored = new HashMap<>();
    private final Counter replaced;

    MeteredRuntime(Meters meters) {
        for (String store : MeterTag.STORE.closedValues()) {
            restored.put(store, meters.counter(MeterDeclaration.RESTORED_RECORDS, store));
        }
        replaced = meters.counter(MeterDeclaration.THREAD_REPLACEMENTS);
    }

    @Override
    public void restored(String store, long records) {
        Counter counter = restored.get(store);
        if (counter != null) {
            counter.increment((double) records);
        }
    }

    @Override
    public void threadReplaced() {
        replaced.increment();
    }
}
