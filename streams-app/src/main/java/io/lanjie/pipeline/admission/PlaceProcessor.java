package io.lanjie.pipeline.admission;

import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.Origin;
import io.lanjie.metrics.AdmissionMetrics;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Sends listings that a foreign partitioner placed elsewhere to the partition of their key. Refusing them would be a
 * hole through which listings escape, and taking them where they stand would decide one listing in two tasks.
 *
 * <p>Sees every record of its partition, so it is also who notices that those of before the start have been read.
 */
final class PlaceProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private final int partitions;
    private final String rightPlace;
    private final IntFunction<OptionalLong> endOfHistory;
    private final AdmissionMetrics metrics;

    private ProcessorContext<byte[], byte[]> context;
    private boolean inHistory;

    /**
     * @param partitions number of listing partitions
     * @param rightPlace node for what stands where it belongs; all else goes on to be moved
     * @param endOfHistory offset of the last listing that stood in a partition at the start
     */
    PlaceProcessor(
            int partitions, String rightPlace, IntFunction<OptionalLong> endOfHistory, AdmissionMetrics metrics) {
        this.partitions = partitions;
        this.rightPlace = rightPlace;
        this.endOfHistory = endOfHistory;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        inHistory = endOfHistory.apply(context.taskId().partition()).isPresent();
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata here = context.recordMetadata().orElseThrow();
        place(record, here);
        if (inHistory && here.offset() >= endOfHistory.apply(here.partition()).orElseThrow()) {
            inHistory = false;
            context.forward(new Record<>(record.key(), null, record.timestamp()), NodeNames.NOTE_LISTING_HISTORY);
        }
    }

    private void place(Record<byte[], byte[]> record, RecordMetadata here) {
        // What is too large to be moved is too large to be taken as well, and refused where it stands.
        if (record.key() == null || partitionOf(record.key()) == here.partition() || !Bounds.fits(record)) {
            context.forward(record, rightPlace);
            return;
        }
        metrics.misplaced(here.topic());
        context.forward(
                record.withTimestamp(context.currentSystemTimeMs())
                        .withHeaders(Origin.stamp(Origin.at(here), record.headers())),
                NodeNames.entryOf(NodeNames.MISPLACED_LISTINGS));
    }

    private int partitionOf(byte[] key) {
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }
}
