package io.lanjie.cli.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Measures records as they are written, without a registry. Not for use by several threads at once. */
final class RecordSize {

    /** A magic byte and the schema's identifier stand in front of every value. */
    private static final int WIRE_FORMAT = 5;

    private BinaryEncoder reused;

    /** The bytes of a record's value. */
    long of(SpecificRecord record) {
        Counter counter = new Counter();
        reused = EncoderFactory.get().directBinaryEncoder(counter, reused);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, reused);
            reused.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return WIRE_FORMAT + counter.bytes;
    }

    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int single) {
            bytes++;
        }

        @Override
        public void write(byte[] several, int from, int length) {
            bytes += length;
        }
    }
}
