package io.lanjie.schema.frozen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;

/**
 * A record as it was written with a frozen schema.
 *
 * @param schema the frozen schema
 * @param name what it shows: {@code full} or {@code required}
 * @param hex Avro's binary form, in hexadecimal
 * @param json Avro's JSON form of the same, for people and as the expected value
 */
record Exemplar(Schema schema, String name, String hex, String json) {

    /** Writes a record in both forms. */
    static Exemplar of(GenericRecord record, String name) {
        Schema schema = record.getSchema();
        try {
            ByteArrayOutputStream binary = new ByteArrayOutputStream();
            write(record, EncoderFactory.get().binaryEncoder(binary, null));
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            write(record, EncoderFactory.get().jsonEncoder(schema, json, true));
            String hex = HexFormat.of().formatHex(binary.toByteArray());
            return new Exemplar(
                    schema, name, hex, json.toString(StandardCharsets.UTF_8).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(GenericRecord record, Encoder encoder) throws IOException {
        new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
        encoder.flush();
    }

    /** Avro's binary form. */
    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The record as its JSON says it is. */
    GenericRecord expected() throws IOException {
        return reader().read(null, DecoderFactory.get().jsonDecoder(schema, json));
    }

    /** The record as its bytes say it is. */
    GenericRecord decoded() throws IOException {
        return reader().read(null, DecoderFactory.get().binaryDecoder(bytes(), null));
    }

    /** Without conversions: times stay the numbers they are on the wire. */
    private GenericDatumReader<GenericRecord> reader() {
        return new GenericDatumReader<>(schema, schema, new GenericData());
    }
}
