package io.lanjie.pipeline.admission;

import io.lanjie.kafka.Origin;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Notes in its headers where and when a record was published, before it moves to another topic. A record without a key gets an
 * empty one: on its way it would be dropped in silence, and it is to be refused.
 */
final class StampProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private static final byte[] NO_KEY = {};

    private ProcessorContext<byte[], byte[]> context;

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var here = context.recordMetadata().orElseThrow();
        byte[] key = record.key() == null ? NO_KEY : record.key();
        context.forward(new Record<>(
                Bounds.key(key),
                Bounds.value(record.value()),
                context.currentSystemTimeMs(),
                Origin.stamp(Origin.at(here), record.headers())));
    }
}
