package io.lanjie.pipeline.admission;

import io.lanjie.kafka.Origin;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Notes in its headers where a record was published, before it moves to another topic. */
final class StampProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private ProcessorContext<byte[], byte[]> context;

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var here = context.recordMetadata().orElseThrow();
        context.forward(record.withTimestamp(context.currentSystemTimeMs()).withHeaders(Origin.stamp(Origin.at(here))));
    }
}
