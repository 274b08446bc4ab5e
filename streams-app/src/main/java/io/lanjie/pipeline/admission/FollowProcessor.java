package io.lanjie.pipeline.admission;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Admitted;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.kafka.Origin;
import io.lanjie.kafka.stored.WatchRecords;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Reads steps of the watch. They are our own: one that cannot be read is a fault that must stop the task, since every
 * later decision would rest on a watch with a hole.
 */
final class FollowProcessor implements Processor<byte[], byte[], Object, Object> {

    private final WatchRecords records = new WatchRecords();
    private final String next;

    private ProcessorContext<Object, Object> context;

    /** @param next node behind */
    FollowProcessor(String next) {
        this.next = next;
    }

    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        SourcePosition source = Origin.at(context.recordMetadata().orElseThrow());
        Arrival arrival = new Arrival.WatchArrived(records.fromBytes(record.value()));
        Admitted admitted = new Admitted(arrival, source, record.key(), record.value(), null);
        context.forward(new Record<>(record.key(), admitted, context.currentSystemTimeMs()), next);
    }
}
