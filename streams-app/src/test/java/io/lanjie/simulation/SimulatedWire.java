package io.lanjie.simulation;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.domain.policy.Policy;
import io.lanjie.kafka.wire.Decoded;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.pipeline.PipelineDriver;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What is costly to make and the same for every simulation. */
final class SimulatedWire {

    private final SchemaRegistryClient registry = PipelineDriver.registry();
    private final WireFormat format = new WireFormat(registry);
    private final SimulatedPolicy standard = SimulatedPolicy.standard();
    private final SimulatedPolicy lenient = standard.lenient();

    WireFormat format() {
        return format;
    }

    SimulatedPolicy standard() {
        return standard;
    }

    SimulatedPolicy lenient() {
        return lenient;
    }

    Policy policy(String text) {
        return text.equals(standard.text()) ? standard.policy() : lenient.policy();
    }

    <T extends SpecificRecord> T read(String topic, byte[] bytes, Class<T> type, Schema schema) {
        return ((Decoded.Value<T>) format.fromBytes(topic, bytes, type, schema)).record();
    }
}
