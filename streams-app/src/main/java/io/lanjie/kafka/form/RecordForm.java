package io.lanjie.kafka.form;

import io.lanjie.domain.Refusal;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * The form of the records of one topic.
 *
 * @param <T> the record
 */
public interface RecordForm<T extends SpecificRecord> {

    /** Largest record that is taken, key and value together, in bytes: what follows from it must fit into a record. */
    int MOST_BYTES = 256 * 1024;

    /** All that is wrong with a record; empty when nothing is. */
    List<Refusal> faults(T record);

    /** All that is wrong with a null under that key; empty when nothing is. */
    List<Refusal> removalFaults(String key);

    /** The key that a record must have. */
    String keyOf(T record);
}
