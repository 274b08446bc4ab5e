package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.Meters.Named;
import io.micrometer.core.instrument.Counter;
import java.util.HashMap;
import java.util.Map;

/** Counts what admission does. */
final class MeteredAdmission implements AdmissionMetrics {

    private final Named<Counter> accepted;
    private final Named<Counter> unreadable;
    private final Named<Counter> setAside;
    private final Named<Counter> misplaced;
    private final Named<Counter> waiting;
    private final Map<RefusalReason, Counter> refused;

    MeteredAdmission(Meters meters, TopicNames topics) {
        accepted = byTopic(meters, topics, MeterDeclaration.ADMISSION_ACCEPTED);
        unreadable = byTopic(meters, topics, MeterDeclaration.DEAD_LETTERS);
        setAside = byTopic(meters, topics, MeterDeclaration.SET_ASIDE);
        misplaced = byTopic(meters, topics, MeterDeclaration.MISPLACED);
        waiting = byTopic(meters, topics, MeterDeclaration.WAITING_FOR_REGISTRY);
        refused = RefusalCounters.of(meters, "admission");
    }

    @Override
    public void accepted(String topic) {
        accepted.of(topic).increment();
    }

    @Override
    public void refused(String topic, RefusalReason reason) {
        refused.get(reason).increment();
    }

    @Override
    public void unreadable(String topic) {
        unreadable.of(topic).increment();
    }

    @Override
    public void setAside(String topic) {
        setAside.of(topic).increment();
    }

    @Override
    public void misplaced(String topic) {
        misplaced.of(topic).increment();
    }

    @Override
    public void waiting(String topic) {
        waiting.of(topic).increment();
    }

    /** Found by the name with the prefix, shown without it. */
    private static Named<Counter> byTopic(Meters meters, TopicNames topics, MeterDeclaration declaration) {
        Map<String, Counter> counters = new HashMap<>();
        for (String name : MeterTag.INPUT.closedValues()) {
            counters.put(topics.prefix() + name, meters.counter(declaration, name));
        }
        return new Named<>(counters, meters.counter(declaration, MeterTag.OTHER));
    }
}
