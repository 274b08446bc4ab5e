package io.lanjie.json;

import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/** What a row of a file says to publish under a key. */
public sealed interface Row {

    /** The key of the Kafka record, as the contract makes it for the {@link RowKind}. */
    String key();

    /**
     * A record to publish.
     *
     * @param key its key
     * @param record the value
     */
    record Value(String key, SpecificRecord record) implements Row {

        /** Refuses nulls. */
        public Value {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(record, "record");
        }
    }

    /**
     * A null to publish: the certificate leaves the watch, the recall is closed, the listing is deleted for good.
     *
     * @param key the key that loses its value
     */
    record Removal(String key) implements Row {

        /** Refuses null. */
        public Removal {
            Objects.requireNonNull(key, "key");
        }
    }
}
