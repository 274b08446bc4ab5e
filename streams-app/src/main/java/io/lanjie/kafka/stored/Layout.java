package io.lanjie.kafka.stored;

import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.catalogue.GeneratedClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
 * A record as bytes: one byte for the version of the layout, then Avro. Layout 1 is that of the first release; what was
 * stored in it is read by the schema it was written with. Not for use by several threads at once.
 *
 * @param <T> the record
 */
final class Layout<T extends SpecificRecord> {

    private static final byte FIRST = 1;
    private static final byte CHANGED = 2;
    private static final String FIRST_LAYOUTS = "/io/lanjie/schema/layout/1/";

    private final byte version;
    private final SpecificDatumWriter<T> writer;
    private final SpecificDatumReader<T> reader;
    private final SpecificDatumReader<T> firstReader;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(512);
    private BinaryEncoder encoder;
    private BinaryDecoder decoder;

    private Layout(byte version, Schema schema, Schema first) {
        GeneratedClasses.trust();
        this.version = version;
        this.writer = new SpecificDatumWriter<>(schema);
        this.reader = new SpecificDatumReader<>(schema);
        this.firstReader = new SpecificDatumReader<>(first, schema);
    }

    /** A layout that is as it was in the first release. */
    static <T extends SpecificRecord> Layout<T> first(Schema schema) {
        return new Layout<>(FIRST, schema, schema);
    }

    /** A layout that has changed since; the first is a resource of the schemas. */
    static <T extends SpecificRecord> Layout<T> changed(Schema schema) {
        String resource = FIRST_LAYOUTS + schema.getName() + ".avsc";
        try (InputStream first = Layout.class.getResourceAsStream(resource)) {
            return new Layout<>(CHANGED, schema, new Schema.Parser().parse(first));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /** Whether bytes are of the latest layout that any record has. */
    static boolean isLatest(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == CHANGED;
    }

    byte[] toBytes(T record) {
        buffer.reset();
        buffer.write(version);
        encoder = EncoderFactory.get().directBinaryEncoder(buffer, encoder);
        try {
            writer.write(record, encoder);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return buffer.toByteArray();
    }

    /** As stored, of a record that was written in the wire format by the same schema. */
    byte[] ofWire(byte[] wire) {
        byte[] bytes = new byte[wire.length - WireFormat.BYTES_BEFORE + 1];
        bytes[0] = version;
        System.arraycopy(wire, WireFormat.BYTES_BEFORE, bytes, 1, bytes.length - 1);
        return bytes;
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalStateException when the layout is one that this version does not know
     */
    T fromBytes(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] < FIRST || bytes[0] > version) {
            throw new IllegalStateException("stored in a layout that this version does not know: "
                    + (bytes.length == 0 ? "no bytes" : "layout " + bytes[0]));
        }
        decoder = DecoderFactory.get().binaryDecoder(bytes, 1, bytes.length - 1, decoder);
        try {
            return (bytes[0] == version ? reader : firstReader).read(null, decoder);
        } catch (IOException broken) {
            throw new UncheckedIOException("stored bytes are broken", broken);
        }
    }
}
