package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import java.util.Map;

/** Several gates, each for the records of one topic. */
final class TopicGates implements Gate {

    private final Map<String, Gate> gates;

    TopicGates(Map<String, Gate> gates) {
        this.gates = Map.copyOf(gates);
    }

    @Override
    public Verdict judge(SourcePosition source, byte[] key, byte[] value) {
        Gate gate = gates.get(source.topic());
        if (gate == null) {
            return new Verdict.Unreadable(
                    new IllegalStateException("no records are expected from topic " + source.topic()));
        }
        return gate.judge(source, key, value);
    }
}
