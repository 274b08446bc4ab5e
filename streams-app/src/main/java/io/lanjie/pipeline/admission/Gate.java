package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Arrival;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.StateStore;

/** Decides whether a record may pass. */
interface Gate {

    /** What is to be done about a record. */
    sealed interface Verdict {

        /** It passes. */
        record Passes(Arrival arrival) implements Verdict {}

        /** It is rejected; the record is null where there was none. */
        record Refused(Refusal refusal, SpecificRecord record) implements Verdict {}

        /** It cannot be read. */
        record Unreadable(RuntimeException cause) implements Verdict {}

        /** It cannot be read yet: the registry is away. */
        record Waits(RuntimeException cause) implements Verdict {}
    }

    /**
     * Lets the gate get at the stores of its task, before the first record.
     *
     * @param stores gives a store by its name
     */
    default void open(Function<String, StateStore> stores) {}

    /**
     * Judges a record. Pure: it may be asked again.
     *
     * @param key the record's key, or null
     * @param value the record's value, or null
     */
    Verdict judge(SourcePosition source, byte[] key, byte[] value);
}
