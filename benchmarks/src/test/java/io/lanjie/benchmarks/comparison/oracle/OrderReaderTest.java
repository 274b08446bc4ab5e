package io.lanjie.benchmarks.comparison.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.benchmarks.comparison.data.Numbers;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.TakedownOrder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

class OrderReaderTest {

    private static final Schema PEER = new Schema.Parser().parse("""
            {"type": "record", "name": "PeerOrder", "fields": [
              {"name": "note", "type": "string"},
              {"name": "grounds", "type": {"type": "array", "items":
                {"type": "record", "name": "PeerGround", "fields": [
                  {"name": "evidence", "type": {"type": "array", "items": "string"}},
                  {"name": "reference", "type": "string"},
                  {"name": "status", "type": "string"}]}}}]}
            """);

    private final SchemaRegistryClient registry = RegistryClients.connect("mock://order-reader", Map.of());
    private final OrderReader reader = new OrderReader(registry);

    @Test
    void takesNoValueForARelease() {
        assertThat(reader.read(null)).isEqualTo(Order.RELEASE);
    }

    @Test
    void takesNoGroundsForARelease() throws Exception {
        assertThat(reader.read(bytes())).isEqualTo(Order.RELEASE);
    }

    @Test
    void readsWhatTheGroundsReferToWhateverElseIsInTheOrder() throws Exception {
        Order order = reader.read(bytes(4, 9));

        assertThat(order.references()).isEqualTo(Signature.of(9) + Signature.of(4));
        assertThat(order.states()).isEqualTo(Signature.of(9, "SUSPENDED") + Signature.of(4, "SUSPENDED"));
    }

    @Test
    void readsTheOrdersOfLanjie() throws Exception {
        Schema whole = TakedownOrder.getClassSchema();
        Schema ground = whole.getField("grounds").schema().getElementType();
        GenericRecord one = new GenericRecordBuilder(ground)
                .set("reference", Numbers.text(4))
                .set("status", new GenericData.EnumSymbol(CertificateState.getClassSchema(), "REVOKED"))
                .set("since", 0L)
                .build();
        GenericRecord order = new GenericRecordBuilder(whole)
                .set("orderId", "jd-1")
                .set("version", 1L)
                .set("episode", 1L)
                .set(
                        "listing",
                        new GenericRecordBuilder(whole.getField("listing").schema())
                                .set("marketplace", "jd")
                                .set("listingId", "1")
                                .build())
                .set("grounds", List.of(one))
                .set("issuedAt", 0L)
                .set("dueAt", 0L)
                .set("policyVersion", "1")
                .set("rulesVersion", "1")
                .build();

        assertThat(reader.read(encoded(order))).isEqualTo(new Order(Signature.of(4), Signature.of(4, "REVOKED")));
    }

    private byte[] bytes(int... numbers) throws Exception {
        Schema ground = PEER.getField("grounds").schema().getElementType();
        List<GenericRecord> grounds = IntStream.of(numbers)
                .mapToObj(number -> (GenericRecord) new GenericRecordBuilder(ground)
                        .set("evidence", List.of("a", "b"))
                        .set("reference", Numbers.text(number))
                        .set("status", "SUSPENDED")
                        .build())
                .toList();
        return encoded(new GenericRecordBuilder(PEER)
                .set("note", "anything")
                .set("grounds", grounds)
                .build());
    }

    private byte[] encoded(GenericRecord record) throws Exception {
        int identifier = registry.register(record.getSchema().getName(), new AvroSchema(record.getSchema()));
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        buffer.write(0);
        buffer.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(identifier).array());
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(buffer, null);
        new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
        encoder.flush();
        return buffer.toByteArray();
    }
}
