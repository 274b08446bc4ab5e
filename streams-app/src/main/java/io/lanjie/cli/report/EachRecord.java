package io.lanjie.cli.report;

import io.lanjie.cli.topic.RecordDecoder;
import io.lanjie.cli.topic.RecordVisitor;
import io.lanjie.cli.topic.UnreadableRecordException;
import io.lanjie.kafka.wire.WireFormat;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Decodes records for those who count them; what cannot be read is counted, and nulls are passed over. */
final class EachRecord {

    private EachRecord() {}

    static <T extends SpecificRecord> RecordVisitor of(
            WireFormat wire, Class<T> type, BiConsumer<ConsumerRecord<byte[], byte[]>, T> counter, Figures figures) {
        RecordDecoder<T> decoder = new RecordDecoder<>(wire, type);
        return record -> {
            if (record.value() == null) {
                return;
            }
            T value;
            try {
                value = decoder.read(record);
            } catch (UnreadableRecordException foreign) {
                figures.add("unreadable");
                return;
            }
            counter.accept(record, value);
        };
    }
}
