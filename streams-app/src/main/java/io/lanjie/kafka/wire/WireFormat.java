package io.lanjie.kafka.wire;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.lanjie.schema.catalogue.GeneratedClasses;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Writes and reads records with Confluent's own serializers. Never registers a schema: that was done, or checked, at
 * start. Not for use by several threads at once.
 */
public final class WireFormat {

    private static final int NOT_FOUND = 404;

    private final KafkaAvroSerializer serializer;
    private final KafkaAvroDeserializer deserializer;

    /** @param registry keeps what it was told, so that a schema is asked for once */
    public WireFormat(SchemaRegistryClient registry) {
        GeneratedClasses.trust();
        Map<String, Object> settings = Map.of(
                "schema.registry.url", "given:client",
                "auto.register.schemas", false,
                "avro.remove.java.properties", true,
                "specific.avro.reader", true);
        serializer = new KafkaAvroSerializer(registry, settings);
        deserializer = new KafkaAvroDeserializer(registry, settings);
    }

    /**
     * The bytes of a record for a topic.
     *
     * @throws SerializationException when its schema is not registered for the topic, or the registry is away
     */
    public byte[] toBytes(String topic, SpecificRecord record) {
        return serializer.serialize(topic, record);
    }

    /** Reads bytes of a topic into the record that this version knows. */
    public <T extends SpecificRecord> Decoded<T> fromBytes(String topic, byte[] bytes, Class<T> type, Schema schema) {
        try {
            return new Decoded.Value<>(type.cast(deserializer.deserialize(topic, bytes, schema)));
        } catch (RuntimeException failure) {
            return isRegistryAway(failure) ? new Decoded.RegistryAway<>(failure) : new Decoded.Unreadable<>(failure);
        }
    }

    /**
     * A registry that answers that it does not know the schema is there; anything else it fails with is not. Broken
     * bytes end too early or hold numbers that are none, which Avro says in exceptions of its own.
     */
    private static boolean isRegistryAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return answer.getStatus() != NOT_FOUND;
            }
            if (cause instanceof IOException) {
                return !(cause instanceof EOFException)
                        && !cause.getClass().getName().startsWith("org.apache.avro.");
            }
        }
        return false;
    }
}
