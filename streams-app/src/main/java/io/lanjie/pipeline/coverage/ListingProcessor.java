package io.lanjie.pipeline.coverage;

import io.lanjie.deadletter.DeadLetterHeaders;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Admitted;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.kafka.StoreNames;
import io.lanjie.metrics.NewestTimes;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.metrics.TaskBoard.TaskStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything about the listings of one partition, in one step each: what they carry, what the watch says of it, what
 * is decided and ordered. Only hands out the work: {@link ListingDesk} and {@link WatchDesk} do it.
 *
 * <p>What fails in a plan is set aside, unless Kafka is what failed: that says nothing about the record, and the thread
 * begins again where it committed last.
 *
 * <p>Runs on the stream thread of its task alone. Fan-outs are advanced by a punctuator that exists only while some
 * are open, so an idle task commits nothing.
 */
final class ListingProcessor implements Processor<byte[], Admitted, byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(ListingProcessor.class);
    private static final Duration FAN_OUT_TICK = Duration.ofMillis(10);
    private static final Duration DEADLINE_TICK = Duration.ofSeconds(10);
    private static final int MOST_PER_TICK = 2_000;

    private final Supplier<ListingTools> toolsSupplier;
    private final CoverageSettings settings;
    private final IntPredicate hasHistory;
    private final SliceBudget budget;
    private final TaskBoard board;

    private ProcessorContext<byte[], byte[]> context;
    private ListingTools tools;
    private TaskStores stores;
    private TaskMemory memory;
    private RulingOutlet outlet;
    private ListingDesk listingDesk;
    private WatchDesk watchDesk;
    private LateRevisions lateRevisions;
    private OrderTimes times;
    private NewestTimes newest;
    private TaskStatus posted;
    private Cancellable fanOutTick;
    private Cancellable flushTick;

    ListingProcessor(
            Supplier<ListingTools> toolsSupplier,
            CoverageSettings settings,
            IntPredicate hasHistory,
            SliceBudget budget,
            TaskBoard board) {
        this.toolsSupplier = toolsSupplier;
        this.settings = settings;
        this.hasHistory = hasHistory;
        this.budget = budget;
        this.board = board;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        int partition = context.taskId().partition();
        if (partition >= settings.listingPartitions()) {
            throw new IllegalStateException("partition " + partition + " exists, but the watch is made for "
                    + settings.listingPartitions() + " listing partitions");
        }
        tools = toolsSupplier.get();
        stores = new TaskStores(context);
        memory = new TaskMemory(stores, settings.policyReader(), tools.matcher(), tools.entries());
        outlet = new RulingOutlet(context, stores, memory, tools.metrics());
        listingDesk = new ListingDesk(tools, stores, memory, outlet);
        watchDesk = new WatchDesk(
                settings,
                stores,
                memory,
                hasHistory.test(partition),
                tools.metrics().coverage());
        lateRevisions = new LateRevisions(stores, memory.index().seen(), settings.revisionFlush());
        times = new OrderTimes(tools.metrics().enforcement());
        newest = board.newest(context.taskId().toString());
        posted = null;
        fanOutTick = null;
        flushTick = null;
        watchDesk.reopen(now());
        warnOfOtherRules(partition);
        scheduleFanOut();
        context.schedule(DEADLINE_TICK, PunctuationType.WALL_CLOCK_TIME, time -> countOverdue());
        post();
    }

    @Override
    public void close() {
        if (fanOutTick != null) {
            budget.leave();
        }
        memory = null;
        if (context != null) {
            board.remove(context.taskId().toString());
        }
    }

    @Override
    public void process(Record<byte[], Admitted> record) {
        Admitted admitted = record.value();
        if (admitted.arrival() instanceof Arrival.WatchArrived step) {
            watchDesk.take(step.event(), admitted.value(), now());
            onStep();
            return;
        }
        if (admitted.arrival() instanceof Arrival.ListingsRead) {
            watchDesk.listingsRead(now());
            onStep();
            return;
        }
        Effect effect;
        try {
            effect = plan(admitted);
        } catch (StreamsException kafkas) {
            throw kafkas;
        } catch (RuntimeException fault) {
            setAside(admitted, fault);
            return;
        }
        effect.apply();
        post();
        if (flushTick == null && memory.index().seen().unwritten() > 0) {
            lateRevisions.begin(now());
            flushTick =
                    context.schedule(LateRevisions.TICK, PunctuationType.WALL_CLOCK_TIME, time -> writeLateRevisions());
        }
    }

    private void onStep() {
        if (memory.isDeciding()) {
            listingDesk.endNoted(now());
        }
        scheduleFanOut();
        post();
    }

    private Effect plan(Admitted admitted) {
        Arrival arrival = admitted.arrival();
        if (arrival instanceof Arrival.ListingArrived arrived) {
            newest.taken(arrived.listing().key().marketplace(), admitted.publishedAt(), now());
            return listingDesk.arrived(arrived, admitted.publishedAt(), now());
        }
        if (arrival instanceof Arrival.ListingRepeated repeated) {
            newest.taken(repeated.key().marketplace(), admitted.publishedAt(), now());
            return listingDesk.repeated(repeated);
        }
        if (arrival instanceof Arrival.ListingEnded ended) {
            newest.taken(ended.key().marketplace(), admitted.publishedAt(), now());
            return listingDesk.ended(ended.key(), now());
        }
        if (arrival instanceof Arrival.ReviewArrived review) {
            return listingDesk.reviewed(review, admitted, now());
        }
        if (arrival instanceof Arrival.AnswerArrived answer) {
            return listingDesk.answered(answer, admitted, now());
        }
        throw new IllegalStateException("no such arrival is expected here: " + arrival.getClass());
    }

    private void setAside(Admitted admitted, RuntimeException fault) {
        LOG.atError()
                .addKeyValue("topic", admitted.source().topic())
                .addKeyValue("partition", admitted.source().partition())
                .addKeyValue("offset", admitted.source().offset())
                .setCause(fault)
                .log("record could not be processed");
        outlet.setAside(admitted.key(), admitted.value(), DeadLetterHeaders.of(admitted.source(), fault));
        tools.metrics().admission().setAside(admitted.source().topic());
    }

    private void scheduleFanOut() {
        if (fanOutTick == null && !memory.fanOuts().isEmpty()) {
            budget.enter();
            fanOutTick = context.schedule(FAN_OUT_TICK, PunctuationType.WALL_CLOCK_TIME, time -> advance());
        }
    }

    private void advance() {
        BooleanSupplier timeLeft = budget.begin();
        List<FanOut> finished = memory.fanOuts().advance(timeLeft, budget.turn(), this::visit);
        finished.forEach(watchDesk::finish);
        if (memory.fanOuts().isEmpty()) {
            fanOutTick.cancel();
            fanOutTick = null;
            budget.leave();
        }
        post();
    }

    /** A listing that cannot be decided is set aside with an alarm; the others are not made to wait for it. */
    private void visit(FanOut fanOut, int listing) {
        String key = memory.index().name(listing);
        Ruling ruling;
        try {
            ruling = listingDesk.plan(key, now());
        } catch (StreamsException kafkas) {
            throw kafkas;
        } catch (RuntimeException fault) {
            SourcePosition source =
                    new SourcePosition(StoreNames.LISTINGS, context.taskId().partition(), -1);
            LOG.atError().addKeyValue("listing", key).setCause(fault).log("listing could not be decided");
            outlet.setAside(key.getBytes(StandardCharsets.UTF_8), null, DeadLetterHeaders.of(source, fault));
            tools.metrics().coverage().visitFailed(ListingKey.parse(key));
            return;
        }
        outlet.apply(ruling);
        times.afterNotice(ruling, fanOut.course().since(), now());
        tools.metrics().coverage().visited(ListingKey.parse(key));
    }

    private void writeLateRevisions() {
        lateRevisions.write(now());
        if (memory.index().seen().unwritten() == 0) {
            flushTick.cancel();
            flushTick = null;
        }
    }

    private void warnOfOtherRules(int partition) {
        if (memory.index().readByOtherRules() > 0) {
            LOG.atWarn()
                    .addKeyValue("partition", partition)
                    .addKeyValue("listings", memory.index().readByOtherRules())
                    .addKeyValue("rules", tools.matcher().rulesVersion())
                    .log("listings were read by other rules or dictionaries; unless they are being read again, stop"
                            + " all instances and run: lanjie reread");
        }
    }

    private void countOverdue() {
        for (ListingKey listing : stores.deadlines().takeOverdue(now(), MOST_PER_TICK)) {
            tools.metrics().marketplace().overdue(listing.marketplace());
        }
    }

    /** Most listings change nothing that is shown, so nothing is made for them. */
    private void post() {
        if (posted == null || !isAsPosted()) {
            posted = new TaskStatus(
                    memory.watch().version(),
                    memory.isDeciding(),
                    memory.index().size(),
                    memory.index().readByOtherRules(),
                    memory.fanOuts().figures(),
                    memory.standings());
            board.post(context.taskId().toString(), posted);
        }
    }

    private boolean isAsPosted() {
        return posted.watchVersion() == memory.watch().version()
                && posted.deciding() == memory.isDeciding()
                && posted.listings() == memory.index().size()
                && posted.readByOtherRules() == memory.index().readByOtherRules()
                && posted.fanOuts().equals(memory.fanOuts().figures())
                && posted.standings().equals(memory.standings());
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
