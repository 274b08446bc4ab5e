package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedNumber;
import io.lanjie.schema.catalogue.GeneratedClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.message.RawMessageDecoder;
import org.apache.avro.message.RawMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Serdes of what only this program reads: Avro without a header. Stores and internal topics hold nothing for others, so
 * the registry would cost five bytes a record and a look-up, and give nothing.
 */
final class CompactAvro {

    private static final int USUAL_BYTES = 256;

    private CompactAvro() {}

    /** Lets Avro make objects of the records of this package; calling it again changes nothing. */
    static void trustRecords() {
        GeneratedClasses.trust();
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        if (!before.isTrusted(CarriedNumber.class)) {
            String own = CarriedNumber.class.getPackageName();
            ClassSecurityPredicate records =
                    candidate -> candidate.getPackageName().equals(own);
            ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(records, before));
        }
    }

    /** A serde of a generated record, for use by all threads. */
    static <T extends SpecificRecordBase> Serde<T> serde(Class<T> type) {
        SpecificData model = SpecificData.getForClass(type);
        RawMessageEncoder<T> encoder = new RawMessageEncoder<>(model, model.getSchema(type));
        RawMessageDecoder<T> decoder = new RawMessageDecoder<>(model, model.getSchema(type));
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : bytes(encoder, value),
                (topic, bytes) -> bytes == null ? null : value(decoder, bytes));
    }

    private static <T> byte[] bytes(RawMessageEncoder<T> encoder, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            encoder.encode(value, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> T value(RawMessageDecoder<T> decoder, byte[] bytes) {
        try {
            return decoder.decode(bytes);
        } catch (IOException unreadable) {
            throw new SerializationException("not what this program wrote", unreadable);
        }
    }
}
