package io.lanjie.kafka.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.pipeline.PipelineDriver;
import io.lanjie.schema.Attribute;
import io.lanjie.schema.Listing;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

class ListingOutlinesTest {

    private static final String TOPIC = "marketplace.listings";

    private final SchemaRegistryClient registry = PipelineDriver.registry();
    private final WireFormat wire = new WireFormat(registry);
    private final ListingOutlines outlines = wire.listingOutlines();

    @Test
    void nothingIsKnownOfASchemaThatWasNotShown() {
        assertThat(outlines.of(listing(7, 1_000))).isNull();
    }

    @Test
    void theVersionIsFoundAndNothingElseDiffers() {
        outlines.learn(listing(1, 1));
        byte[] one = listing(7, 1_700_000_000_000L);
        byte[] other = listing(123_456_789_012L, 5);

        ListingOutline first = outlines.of(one);
        ListingOutline second = outlines.of(other);

        assertThat(first.revision()).isEqualTo(7);
        assertThat(first.updatedAt()).isEqualTo(1_700_000_000_000L);
        assertThat(second.revision()).isEqualTo(123_456_789_012L);
        assertThat(second.updatedAt()).isEqualTo(5);
        assertThat(rest(one, first)).isEqualTo(rest(other, second)).isNotEqualTo(one);
    }

    @Test
    void aForeignSchemaWithTheVersionElsewhereIsUnderstoodAsWell() throws Exception {
        Schema foreign = SchemaBuilder.record("Listing")
                .namespace("io.lanjie.schema")
                .fields()
                .requiredLong("updatedAt")
                .requiredLong("revision")
                .requiredString("marketplace")
                .endRecord();
        byte[] bytes = foreign(foreign, 9, 4);

        outlines.learn(bytes);

        assertThat(outlines.of(bytes)).isEqualTo(new ListingOutline(9, 4, 5, 7));
    }

    @Test
    void whereTheVersionStandsApartOrIsMissingNoOutlineIsMade() throws Exception {
        Schema apart = SchemaBuilder.record("Listing")
                .namespace("io.lanjie.schema")
                .fields()
                .requiredLong("updatedAt")
                .requiredString("marketplace")
                .requiredLong("revision")
                .endRecord();
        byte[] bytes = foreign(apart, 9, 4);

        outlines.learn(bytes);

        assertThat(outlines.of(bytes)).isNull();
    }

    @Test
    void brokenBytesHaveNone() {
        byte[] whole = listing(7, 1_000);
        outlines.learn(whole);

        assertThat(outlines.of(null)).isNull();
        assertThat(outlines.of(new byte[0])).isNull();
        assertThat(outlines.of(new byte[] {0, 0, 0})).isNull();
        assertThat(outlines.of(new byte[] {1, 0, 0, 0, 1, 2, 2})).isNull();
        for (int length = 0; length < 5 + 20; length++) {
            assertThat(outlines.of(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isNull();
        }
    }

    private byte[] listing(long revision, long updatedAt) {
        return wire.toBytes(
                TOPIC,
                Listing.newBuilder()
                        .setMarketplace("jd")
                        .setListingId("1234567890123")
                        .setTitle("title")
                        .setRevision(revision)
                        .setUpdatedAt(Instant.ofEpochMilli(updatedAt))
                        .setAttributes(List.of(new Attribute("name", "value")))
                        .build());
    }

    private byte[] foreign(Schema schema, long revision, long updatedAt) throws Exception {
        int identifier = registry.register("foreign-value", new AvroSchema(schema));
        GenericRecord listing = new GenericRecordBuilder(schema)
                .set("marketplace", "jd")
                .set("revision", revision)
                .set("updatedAt", updatedAt)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(identifier).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(schema).write(listing, encoder);
        return bytes.toByteArray();
    }

    private static byte[] rest(byte[] bytes, ListingOutline outline) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(bytes, 0, outline.begin());
        rest.write(bytes, outline.end(), bytes.length - outline.end());
        return rest.toByteArray();
    }
}
