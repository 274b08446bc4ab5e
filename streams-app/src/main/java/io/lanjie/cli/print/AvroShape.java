package io.lanjie.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.cli.topic.RecordDecoder;
import io.lanjie.json.RecordJson;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records with a schema: for programs their JSON form, for people a few columns.
 *
 * @param decoder reads values
 * @param columns headings
 * @param row the cells of a record
 * @param <T> the record
 */
record AvroShape<T extends SpecificRecord>(
        RecordDecoder<T> decoder, List<String> columns, Function<T, List<String>> row) implements Shape {

    @Override
    public ObjectNode json(ConsumerRecord<byte[], byte[]> record) {
        return RecordJson.write(decoder.read(record));
    }

    @Override
    public List<String> cells(ConsumerRecord<byte[], byte[]> record) {
        return row.apply(decoder.read(record));
    }
}
