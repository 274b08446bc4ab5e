package io.lanjie.kafka.stored;

import io.lanjie.schema.catalogue.GeneratedClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * A record as bytes: one byte for the version of the layout, then Avro. Not for use by several threads at once.
 *
 * @param <T> the record
 */
final class Layout<T extends SpecificRecord> {

    private static final byte VERSION = 1;

    private final SpecificDatumWriter<T> writer;
    private final SpecificDatumReader<T> reader;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(512);
    private BinaryEncoder encoder;
    private BinaryDecoder decoder;

    Layout(Schema schema) {
        GeneratedClasses.trust();
        this.writer = new SpecificDatumWriter<>(schema);
        this.reader = new SpecificDatumReader<>(schema);
    }

    byte[] toBytes(T record) {
        buffer.reset();
        buffer.write(VERSION);
        encoder = EncoderFactory.get().directBinaryEncoder(buffer, encoder);
        try {
            writer.write(record, encoder);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return buffer.toByteArray();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalStateException when the layout is one that this version does not know
     */
    T fromBytes(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new IllegalStateException("stored in a layout that this version does not know: "
                    + (bytes.length == 0 ? "no bytes" : "layout " + bytes[0]));
        }
        decoder = DecoderFactory.get().binaryDecoder(bytes, 1, bytes.length - 1, decoder);
        try {
            return reader.read(null, decoder);
        } catch (IOException broken) {
            throw new UncheckedIOException("stored bytes are broken", broken);
        }
    }
}
