package io.lanjie.pipeline.admission;

import io.lanjie.domain.arrival.Admitted;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.kafka.Origin;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Tells the listing task that the listings of before the start have been read. */
final class ListingHistoryProcessor implements Processor<byte[], byte[], Object, Object> {

    private final String next;

    private ProcessorContext<Object, Object> context;

    /** @param next node behind */
    ListingHistoryProcessor(String next) {
        this.next = next;
    }

    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Admitted read = new Admitted(
                new Arrival.ListingsRead(),
                Origin.at(context.recordMetadata().orElseThrow()),
                record.key(),
                null,
                null);
        context.forward(new Record<>(record.key(), read, context.currentSystemTimeMs()), next);
    }
}
