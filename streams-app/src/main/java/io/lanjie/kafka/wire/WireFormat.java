package io.lanjie.kafka.wire;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.lanjie.schema.catalogue.GeneratedClasses;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Writes and reads records in the Confluent wire format. Never registers a schema: that was done, or checked, at start.
 * The identifier of a schema is asked for once; after that writing needs nobody. Reading is done by Confluent's own
 * deserializer. Not for use by several threads at once.
 */
public final class WireFormat {

    private static final int NOT_FOUND = 404;
    private static final byte MAGIC = 0;

    /** How many bytes stand before the record: one that says that it is this format, and the identifier. */
    public static final int BYTES_BEFORE = 1 + Integer.BYTES;

    private final SchemaRegistryClient registry;
    private final KafkaAvroDeserializer deserializer;
    private final Map<String, PinnedWriter> writers = new HashMap<>();
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(1024);
    private BinaryEncoder encoder;

    /** @param registry keeps what it was told, so that a schema is asked for once */
    public WireFormat(SchemaRegistryClient registry) {
        GeneratedClasses.trust();
        this.registry = registry;
        Map<String, Object> settings = Map.of("schema.registry.url", "given:client", "specific.avro.reader", true);
        deserializer = new KafkaAvroDeserializer(registry, settings);
    }

    /** Finds versions in the bytes of listings, by the same registry. */
    public ListingOutlines listingOutlines() {
        return new ListingOutlines(registry);
    }

    /** A writer of one kind of record, whose schema is registered for a topic under that identifier. */
    private record PinnedWriter(
            int identifier, Class<? extends SpecificRecord> type, SpecificDatumWriter<SpecificRecord> writer) {}

    /**
     * The bytes of a record for a topic.
     *
     * @throws SerializationException when its schema is not registered for the topic, or the registry is away
     */
    public byte[] toBytes(String topic, SpecificRecord record) {
        PinnedWriter pinned = writers.get(topic);
        if (pinned == null || pinned.type() != record.getClass()) {
            pinned = pin(topic, record);
            writers.put(topic, pinned);
        }
        buffer.reset();
        buffer.write(MAGIC);
        buffer.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(pinned.identifier()).array());
        encoder = EncoderFactory.get().directBinaryEncoder(buffer, encoder);
        try {
            pinned.writer().write(record, encoder);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return buffer.toByteArray();
    }

    private PinnedWriter pin(String topic, SpecificRecord record) {
        try {
            // As it was registered: without the properties that only Java understands.
            AvroSchema published = new AvroSchema(AvroSchemaUtils.getSchema(record, false, false, true));
            int identifier = registry.getId(topic + "-value", published);
            return new PinnedWriter(identifier, record.getClass(), new SpecificDatumWriter<>(record.getSchema()));
        } catch (IOException | RestClientException failure) {
            throw new SerializationException("no schema identifier for records of " + topic, failure);
        }
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
