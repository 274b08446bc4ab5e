package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.kafka.form.RecordForm;
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
    private final RecordForm<T> form;
    private final Class<T> type;
    private final Schema schema;

    KeyedGate(WireFormat wire, RecordForm<T> form, Class<T> type, Schema schema) {
        this.wire = wire;
        this.form = form;
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
            return form.removalFaults(text).stream()
                    .findFirst()
                    .<Verdict>map(fault -> new Verdict.Refused(fault, null))
                    .orElseGet(() -> new Verdict.Passes(removal(text, source)));
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
        Optional<Refusal> fault = form.faults(record).stream().findFirst();
        if (fault.isPresent()) {
            return new Verdict.Refused(fault.get(), record);
        }
        String expected = form.keyOf(record);
        if (!expected.equals(key)) {
            return refused(
                    RefusalReason.KEY_MISMATCH,
                    "",
                    "the record's key is " + key + ", its value says " + expected,
                    record);
        }
        return new Verdict.Passes(arrival(record, source));
    }

    /** What a null under that key means; its form was found right. */
    abstract Arrival removal(String key, SourcePosition source);

    /** What goes on. */
    abstract Arrival arrival(T record, SourcePosition source);

    private static Verdict refused(RefusalReason reason, String field, String text, SpecificRecord record) {
        return new Verdict.Refused(new Refusal(reason, field, text), record);
    }
}
