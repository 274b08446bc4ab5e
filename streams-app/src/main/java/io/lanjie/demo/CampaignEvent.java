package io.lanjie.demo;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;

/**
 * One record to be published.
 *
 * @param phase when
 * @param topic where
 * @param key the record's key, null where its absence is the point
 * @param payload the value
 * @param reception what has to become of it
 */
public record CampaignEvent(Phase phase, InputTopic topic, String key, Payload payload, Reception reception) {

    /** What a record carries. Messages are written when asked for, so that a campaign need not be held in memory. */
    public sealed interface Payload {

        /**
         * An Avro record.
         *
         * @param writer writes it, the same each time
         */
        record Message(Supplier<SpecificRecord> writer) implements Payload {}

        /** A null value. */
        record Removal() implements Payload {}

        /**
         * Bytes that are no Avro record.
         *
         * @param bytes the value as it is sent
         */
        record Unreadable(byte[] bytes) implements Payload {}
    }

    /** The Avro record, if it carries one. */
    public Optional<SpecificRecord> message() {
        return payload instanceof Payload.Message message
                ? Optional.of(message.writer().get())
                : Optional.empty();
    }
}
