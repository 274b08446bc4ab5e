package io.lanjie.pipeline.coverage;

import io.lanjie.domain.order.TakedownOrder;
import io.lanjie.domain.standing.Standing;
import io.lanjie.kafka.NodeNames;
import io.lanjie.metrics.StageMetrics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies rulings: stores first, then outputs, then the heap, then the counts. */
final class RulingOutlet {

    private static final Logger LOG = LoggerFactory.getLogger(RulingOutlet.class);

    private final ProcessorContext<byte[], byte[]> context;
    private final TaskStores stores;
    private final TaskMemory memory;
    private final StageMetrics metrics;

    RulingOutlet(ProcessorContext<byte[], byte[]> context, TaskStores stores, TaskMemory memory, StageMetrics metrics) {
        this.context = context;
        this.stores = stores;
        this.memory = memory;
        this.metrics = metrics;
    }

    void apply(Ruling ruling) {
        if (!ruling.changesAnything()) {
            metrics.decision().unchanged();
            return;
        }
        Standing before = ruling.decision().before();
        Standing after = ruling.after();
        stores.keepStanding(after.key(), ruling.stored());
        ruling.order().ifPresent(order -> {
            stores.deadlines().settle(after.key(), before.lastOrder());
            stores.deadlines().expect(after.key(), after.lastOrder());
        });
        byte[] key = after.key().toString().getBytes(StandardCharsets.UTF_8);
        ruling.outputs().forEach(output -> send(key, output.value(), new RecordHeaders(), output.sink()));
        memory.replace(before, after);
        count(ruling);
    }

    /** A refusal of a record that passed admission. */
    void refuse(byte[] key, byte[] refusal) {
        send(key, refusal, new RecordHeaders(), NodeNames.REFUSE_LISTINGS);
    }

    /** What could not be processed. */
    void setAside(byte[] key, byte[] value, Headers headers) {
        send(key, value, headers, NodeNames.SET_ASIDE_LISTINGS);
    }

    private void send(byte[] key, byte[] value, Headers headers, String sink) {
        context.forward(new Record<>(key, value, context.currentSystemTimeMs(), headers), sink);
    }

    private void count(Ruling ruling) {
        Standing before = ruling.decision().before();
        Standing after = ruling.after();
        metrics.decision().changed(before.state(), after.state());
        if (before.reviewOpenedAt() == null && after.reviewOpenedAt() != null) {
            metrics.decision().reviewOpened();
        } else if (before.reviewOpenedAt() != null && after.reviewOpenedAt() == null) {
            metrics.decision().reviewClosed();
        }
        ruling.order().ifPresent(order -> {
            metrics.enforcement().ordered(after.key().marketplace(), order.action(), order.firstGround());
            log(order);
        });
    }

    private static void log(TakedownOrder order) {
        LOG.atDebug()
                .addKeyValue("listing", order.standing().key())
                .addKeyValue("order", order.orderId())
                .addKeyValue("action", order.action())
                .addKeyValue("version", order.standing().version())
                .addKeyValue("watch", order.standing().basis().watchVersion())
                .log("order sent");
    }
}
