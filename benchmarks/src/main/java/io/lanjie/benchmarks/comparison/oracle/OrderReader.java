package io.lanjie.benchmarks.comparison.oracle;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.lanjie.benchmarks.comparison.data.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Reads of an order's bytes only what each ground refers to, and skips the rest, evidence above all. An
 * order without value or without grounds is a release. Peers write orders in schemas of their own; what has to be in
 * them is {@code grounds}, each with {@code reference} and {@code status}. Not for use by several threads at once.
 */
public final class OrderReader {

    private static final int HEAD = 1 + Integer.BYTES;
    private static final String GROUNDS = "grounds";

    private final SchemaRegistryClient registry;
    private final Map<Integer, GenericDatumReader<IndexedRecord>> readers = new HashMap<>();
    private BinaryDecoder decoder;

    /** @param registry knows the schemas that orders were written with */
    public OrderReader(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    /** What the bytes of an order say; null stands for an order without value. */
    public Order read(byte[] value) {
        if (value == null) {
            return Order.RELEASE;
        }
        int schema = ByteBuffer.wrap(value).getInt(1);
        decoder = DecoderFactory.get().binaryDecoder(value, HEAD, value.length - HEAD, decoder);
        try {
            return order(readers.computeIfAbsent(schema, this::reader).read(null, decoder));
        } catch (IOException broken) {
            throw new UncheckedIOException("an order that cannot be read", broken);
        }
    }

    /** A release leaves no grounds and a take-down has some, so the action need not be looked at. */
    private static Order order(IndexedRecord record) {
        long references = Signature.EMPTY;
        long states = Signature.EMPTY;
        for (Object ground : (List<?>) record.get(0)) {
            IndexedRecord fields = (IndexedRecord) ground;
            int number = Numbers.parse((CharSequence) fields.get(0));
            references += Signature.of(number);
            states += Signature.of(number, String.valueOf(fields.get(1)));
        }
        return new Order(references, states);
    }

    private GenericDatumReader<IndexedRecord> reader(int identifier) {
        try {
            Schema written = (Schema) registry.getSchemaById(identifier).rawSchema();
            Schema grounds = written.getField(GROUNDS).schema();
            Schema ground = part(grounds.getElementType(), Map.of(), "reference", "status");
            return new GenericDatumReader<>(
                    written, part(written, Map.of(GROUNDS, Schema.createArray(ground)), GROUNDS));
        } catch (IOException | RestClientException away) {
            throw new IllegalStateException("no schema " + identifier + " of an order", away);
        }
    }

    private static Schema part(Schema whole, Map<String, Schema> others, String... names) {
        List<Schema.Field> fields = Stream.of(names)
                .map(whole::getField)
                .map(field -> new Schema.Field(field.name(), others.getOrDefault(field.name(), field.schema())))
                .toList();
        return Schema.createRecord(whole.getName(), whole.getDoc(), whole.getNamespace(), false, fields);
    }
}
