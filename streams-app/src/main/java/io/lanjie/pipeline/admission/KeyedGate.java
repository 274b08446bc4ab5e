package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.kafka.wire.Decoded;
import io.lanjie.kafka.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * A gate for records of one type whose key is that of their value.
 *
 * @param <T> the record
 */
abstract class KeyedGate<T extends SpecificRecord> implements Gate {

    private final WireFormat wire;
    private final Class<T> type;
    private final Schema schema;

    KeyedGate(WireFormat wire, Class<T> type, Schema schema) {
        this.wire = wire;
        this.type = type;
        this.schema = schema;
    }

    @Override
    public final Verdict judge(SourcePosition source, byte[] key, byte[] value) {
        if (key == null || key.length == 0) {
            return refused(RefusalReason.KEY_MISSING, "", "the record has no key", null);
        }
        String text = new String(key, StandardCharsets.UTF_8);
        if (value == null) {
            return removal(text, source);
        }
        Decoded<T> decoded = wire.fromBytes(source.topic(), value, type, schema);
        if (decoded instanceof Decoded.RegistryAway<T> away) {
            return new Verdict.Waits(away.cause());
        }
        if (decoded instanceof Decoded.Unreadable<T> unreadable) {
            return new Verdict.Unreadable(unreadable.cause());
        }
        return check(text, ((Decoded.Value<T>) decoded).record(), source);
    }

    private Verdict check(String key, T record, SourcePosition source) {
        Optional<Refusal> fault = fault(record);
        if (fault.isPresent()) {
            return new Verdict.Refused(fault.get(), record);
        }
        String expected = keyOf(record);
        if (!expected.equals(key)) {
            return refused(
                    RefusalReason.KEY_MISMATCH, "", "the record's key is " + key + ", its value says " + expected, record);
        }
        return new Verdict.Passes(arrival(record, source));
    }

    /** What a null under that key means. */
    abstract Verdict removal(String key, SourcePosition source);

    /** What is wrong with a record, if anything. */
    abstract Optional<Refusal> fault(T record);

    /** The key that a record must have. */
    abstract String keyOf(T record);

    /** What goes on. */
    abstract Arrival arrival(T record, SourcePosition source);

    static Verdict refused(RefusalReason reason, String field, String text, SpecificRecord record) {
        return new Verdict.Refused(new Refusal(reason, field, text), record);
    }

    static Optional<Refusal> missing(String field, String value) {
        return value == null || value.isBlank()
                ? Optional.of(new Refusal(RefusalReason.FIELD_MISSING, field, field + " is empty"))
                : Optional.empty();
    }
}
