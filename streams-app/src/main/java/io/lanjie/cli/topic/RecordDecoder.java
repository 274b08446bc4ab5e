package io.lanjie.cli.topic;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.kafka.wire.Decoded;
import io.lanjie.kafka.wire.WireFormat;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads the values of one topic.
 *
 * @param <T> the record
 */
public final class RecordDecoder<T extends SpecificRecord> {

    private final WireFormat wire;
    private final Class<T> type;

    /**
     * Creates a decoder.
     *
     * @param wire reads bytes
     * @param type what they are
     */
    public RecordDecoder(WireFormat wire, Class<T> type) {
        this.wire = wire;
        this.type = type;
    }

    /**
     * Returns the record's value.
     *
     * @throws UnreadableRecordException if its bytes are not such a record
     * @throws CommandFailure if the registry cannot be asked
     */
    public T read(ConsumerRecord<byte[], byte[]> record) {
        Decoded<T> decoded = wire.fromBytes(
                record.topic(), record.value(), type, SpecificData.get().getSchema(type));
        if (decoded instanceof Decoded.Value<T> value) {
            return value.record();
        }
        String place = record.topic() + "-" + record.partition() + "@" + record.offset();
        if (decoded instanceof Decoded.Unreadable<T> unreadable) {
            throw new UnreadableRecordException(place, unreadable.cause());
        }
        RuntimeException cause = ((Decoded.RegistryAway<T>) decoded).cause();
        throw CommandFailure.failed("the schema registry does not answer: " + cause.getMessage(), cause);
    }
}
