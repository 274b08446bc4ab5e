package io.lanjie.kafka.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.lanjie.schema.catalogue.SchemaCatalogue;
import io.lanjie.schema.internal.WatchReady;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others read must be what Avro itself would have written. */
class CompiledFormTest {

    private static final int RECORDS = 200;

    static Stream<Schema> schemas() {
        return Stream.concat(SchemaCatalogue.topicRecords().stream(), SchemaCatalogue.internalRecords().stream())
                .map(type -> SpecificData.get().getSchema(type));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void writesTheBytesThatAvroWrites(Schema schema) throws IOException {
        CompiledWriter writer = new CompiledWriter(schema);
        for (long seed = 1; seed <= RECORDS; seed++) {
            SpecificRecord record = new RandomRecords(seed).next(schema);

            assertThat(written(writer, record)).as("seed %d", seed).isEqualTo(byAvro(record));
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void readsWhatAvroWrites(Schema schema) throws IOException {
        CompiledReader<SpecificRecord> reader = new CompiledReader<>(schema);
        for (long seed = 1; seed <= RECORDS; seed++) {
            SpecificRecord record = new RandomRecords(seed).next(schema);

            assertThat(reader.read(new ByteSource(byAvro(record), 0)))
                    .as("seed %d", seed)
                    .isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void bytesThatEndTooEarlyAreBroken(Schema schema) throws IOException {
        CompiledReader<SpecificRecord> reader = new CompiledReader<>(schema);
        byte[] whole = byAvro(new RandomRecords(1).next(schema));
        for (int length = 0; length < whole.length; length++) {
            ByteSource cut = new ByteSource(Arrays.copyOf(whole, length), 0);

            assertThatIllegalStateException().isThrownBy(() -> reader.read(cut)).withMessageContaining("broken");
        }
    }

    @Test
    void anArrayOfMoreThanThereIsIsBroken() {
        ByteSink sink = new ByteSink();
        sink.writeLong(Integer.MAX_VALUE);

        assertThatIllegalStateException().isThrownBy(() -> new ByteSource(sink.toByteArray(), 0).readLength());
    }

    @Test
    void aChoiceThatIsNotThereIsBroken() {
        ByteSink sink = new ByteSink();
        sink.writeLong(2);

        assertThatIllegalStateException().isThrownBy(() -> new ByteSource(sink.toByteArray(), 0).readIndex(2));
    }

    @Test
    void theSameSinkServesManyRecords() throws IOException {
        CompiledWriter writer = new CompiledWriter(WatchReady.getClassSchema());
        ByteSink sink = new ByteSink();
        writer.write(new WatchReady(1L, 2), sink);
        sink.clear();
        writer.write(new WatchReady(3L, 4), sink);

        assertThat(sink.toByteArray()).isEqualTo(byAvro(new WatchReady(3L, 4)));
    }

    @Test
    void refusesKindsOfFieldThatNoneOfOurSchemasHas() {
        Schema schema =
                SchemaBuilder.record("Other").fields().requiredDouble("price").endRecord();

        assertThatIllegalArgumentException().isThrownBy(() -> new CompiledWriter(schema));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompiledReader<>(schema));
    }

    private static byte[] written(CompiledWriter writer, SpecificRecord record) {
        ByteSink sink = new ByteSink();
        writer.write(record, sink);
        return sink.toByteArray();
    }

    private static byte[] byAvro(SpecificRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }
}
