package io.lanjie.pipeline.admission;

import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.Origin;
import io.lanjie.metrics.AdmissionMetrics;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Sends listings that a foreign partitioner placed elsewhere to the partition of their key. Refusing them would be a
 * hole through which listings escape, and taking them where they stand would decide one listing in two tasks.
 */
final class PlaceProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private final int partitions;
    private final String rightPlace;
    private final AdmissionMetrics metrics;

    private ProcessorContext<byte[], byte[]> context;

    /**
     * @param partitions number of listing partitions
     * @param rightPlace node for what stands where it belongs; all else goes on to be moved
     */
    PlaceProcessor(int partitions, String rightPlace, AdmissionMetrics metrics) {
        this.partitions = partitions;
        this.rightPlace = rightPlace;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var here = context.recordMetadata().orElseThrow();
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
