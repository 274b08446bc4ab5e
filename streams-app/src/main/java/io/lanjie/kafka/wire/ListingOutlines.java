package io.lanjie.kafka.wire;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Finds the version in the bytes of listings without making anything of the rest. Most records repeat what is known and
 * have a new version: they need not be read to know that.
 *
 * <p>Knows the schemas that it was shown, and never asks the registry itself: {@link #learn} comes after a record was
 * read, when the registry's client has its schema at hand. Not for use by several threads at once.
 */
public final class ListingOutlines {

    private static final int HEADER = 1 + Integer.BYTES;
    private static final byte MAGIC = 0;
    private static final String REVISION = "revision";
    private static final String UPDATED_AT = "updatedAt";

    private final SchemaRegistryClient registry;
    private final Map<Integer, Optional<Plan>> plans = new HashMap<>();
    private int lastIdentifier;
    private Plan lastPlan;
    private BinaryDecoder decoder;

    /** @param registry keeps what it was told */
    ListingOutlines(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    /**
     * How the version is reached in one schema.
     *
     * @param before schemas of the fields in front of it
     * @param revisionFirst whether the revision comes before the time
     */
    private record Plan(List<Schema> before, boolean revisionFirst) {}

    /** The outline of bytes, or null where none can be made: they have to be read to know anything about them. */
    public ListingOutline of(byte[] bytes) {
        Plan plan = plan(bytes);
        if (plan == null) {
            return null;
        }
        try {
            decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, decoder);
            for (Schema field : plan.before()) {
                GenericDatumReader.skip(field, decoder);
            }
            int begin = position(bytes);
            long first = decoder.readLong();
            long second = decoder.readLong();
            return plan.revisionFirst()
                    ? new ListingOutline(first, second, begin, position(bytes))
                    : new ListingOutline(second, first, begin, position(bytes));
        } catch (IOException | RuntimeException broken) {
            // Whoever reads them in full says what is wrong with them.
            return null;
        }
    }

    /** Learns the schema of bytes that were read. */
    public void learn(byte[] bytes) {
        int identifier = identifier(bytes);
        if (identifier >= 0 && !plans.containsKey(identifier)) {
            try {
                plans.put(identifier, plan(registry.getSchemaById(identifier)));
            } catch (IOException | RestClientException away) {
                // Then the next one is read in full as well.
                plans.remove(identifier);
            }
        }
    }

    private Plan plan(byte[] bytes) {
        int identifier = identifier(bytes);
        if (identifier < 0) {
            return null;
        }
        if (lastPlan == null || identifier != lastIdentifier) {
            lastPlan = plans.getOrDefault(identifier, Optional.empty()).orElse(null);
            lastIdentifier = identifier;
        }
        return lastPlan;
    }

    private static int identifier(byte[] bytes) {
        return bytes == null || bytes.length < HEADER || bytes[0] != MAGIC
                ? -1
                : ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    }

    private int position(byte[] bytes) throws IOException {
        return bytes.length - decoder.inputStream().available();
    }

    private static Optional<Plan> plan(ParsedSchema parsed) {
        if (!(parsed instanceof AvroSchema avro) || avro.rawSchema().getType() != Schema.Type.RECORD) {
            return Optional.empty();
        }
        Schema.Field revision = avro.rawSchema().getField(REVISION);
        Schema.Field updatedAt = avro.rawSchema().getField(UPDATED_AT);
        if (!isLong(revision) || !isLong(updatedAt) || Math.abs(revision.pos() - updatedAt.pos()) != 1) {
            return Optional.empty();
        }
        int first = Math.min(revision.pos(), updatedAt.pos());
        List<Schema> before = avro.rawSchema().getFields().subList(0, first).stream()
                .map(Schema.Field::schema)
                .toList();
        return Optional.of(new Plan(before, revision.pos() == first));
    }

    private static boolean isLong(Schema.Field field) {
        return field != null && field.schema().getType() == Schema.Type.LONG;
    }
}
