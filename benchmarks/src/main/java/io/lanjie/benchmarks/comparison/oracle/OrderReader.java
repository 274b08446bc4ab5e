package io.lanjie.benchmarks.comparison.oracle;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.schema.Ground;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.TakedownOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Reads of an order's bytes only the action and what each ground refers to, and skips the rest, evidence above all. An
 * order without value is a release. Not for use by several threads at once.
 */
public final class OrderReader {

    private static final int HEAD = 1 + Integer.BYTES;
    private static final Schema WANTED = wanted();
    private static final int ACTION = WANTED.getField("action").pos();
    private static final int GROUNDS = WANTED.getField("grounds").pos();

    private final SchemaRegistryClient registry;
    private final Map<Integer, GenericDatumReader<IndexedRecord>> readers = new HashMap<>();
    private BinaryDecoder decoder;
    private IndexedRecord reused;

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
            reused = readers.computeIfAbsent(schema, this::reader).read(reused, decoder);
        } catch (IOException broken) {
            throw new UncheckedIOException("an order that cannot be read", broken);
        }
        return order(reused);
    }

    private static Order order(IndexedRecord record) {
        if (record.get(ACTION).toString().equals(OrderAction.RELEASE.name())) {
            return Order.RELEASE;
        }
        long references = Signature.EMPTY;
        long states = Signature.EMPTY;
        for (Object ground : (List<?>) record.get(GROUNDS)) {
            IndexedRecord fields = (IndexedRecord) ground;
            int number = Numbers.parse((CharSequence) fields.get(0));
            references += Signature.of(number);
            states += Signature.of(number, String.valueOf(fields.get(1)));
        }
        return new Order(references, states);
    }

    private GenericDatumReader<IndexedRecord> reader(int identifier) {
        try {
            ParsedSchema written = registry.getSchemaById(identifier);
            return new GenericDatumReader<>((Schema) written.rawSchema(), WANTED);
        } catch (IOException | RestClientException away) {
            throw new IllegalStateException("no schema " + identifier + " of an order", away);
        }
    }

    private static Schema wanted() {
        Schema ground = part(Ground.getClassSchema(), Map.of(), "reference", "status");
        return part(TakedownOrder.getClassSchema(), Map.of("grounds", Schema.createArray(ground)), "action", "grounds");
    }

    private static Schema part(Schema whole, Map<String, Schema> others, String... names) {
        List<Schema.Field> fields = List.of(names).stream()
                .map(whole::getField)
                .map(field -> new Schema.Field(
                        field.name(),
                        others.getOrDefault(field.name(), field.schema()),
                        field.doc(),
                        field.defaultVal()))
                .toList();
        return Schema.createRecord(whole.getName(), whole.getDoc(), whole.getNamespace(), false, fields);
    }
}
