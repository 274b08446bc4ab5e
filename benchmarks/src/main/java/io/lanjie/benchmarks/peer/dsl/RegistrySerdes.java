package io.lanjie.benchmarks.peer.dsl;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Confluent's serdes, for the topics that others read and write. Their schemas are registered already, without the
 * properties that only Java understands; nothing is registered here.
 */
final class RegistrySerdes {

    private final Map<String, Object> settings;

    /** @param registryUrl address of the schema registry, or {@code mock://scope} */
    RegistrySerdes(String registryUrl) {
        settings = Map.of(
                "schema.registry.url",
                registryUrl,
                "auto.register.schemas",
                false,
                "avro.remove.java.properties",
                true,
                "specific.avro.reader",
                true);
    }

    /** A serde of a generated record, for use by all threads. */
    <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer();
        serializer.configure(settings, false);
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(settings, false);
        return Serdes.serdeFrom(
                serializer::serialize, (topic, bytes) -> type.cast(deserializer.deserialize(topic, bytes)));
    }
}
