package io.lanjie.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.Set;

/**
 * Leaves out what Kafka Streams lists for each store and each node and does not measure at the usual recording level:
 * hundreds of series for every partition that are always 0 or nothing.
 */
final class UsefulKafkaMeters implements MeterFilter {

    private static final String NODES = "kafka.stream.processor.node.";
    private static final String STORES = "kafka.stream.state.";
    private static final String RESTORING = "kafka.stream.state.updater.";
    private static final Set<String> OF_STORES = Set.of(
            "background.errors",
            "block.cache.capacity",
            "block.cache.usage",
            "compaction.pending",
            "estimate.num.keys",
            "estimate.pending.compaction.bytes",
            "live.sst.files.size",
            "mem.table.flush.pending",
            "num.open.iterators",
            "num.running.compactions",
            "num.running.flushes",
            "size.all.mem.tables",
            "total.sst.files.size");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return isUseful(id.getName()) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }

    private static boolean isUseful(String name) {
        if (name.startsWith(STORES) && !name.startsWith(RESTORING)) {
            return OF_STORES.contains(name.substring(STORES.length()));
        }
        return !name.startsWith(NODES);
    }
}
