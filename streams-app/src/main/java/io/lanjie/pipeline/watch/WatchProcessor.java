package io.lanjie.pipeline.watch;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Admitted;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.domain.arrival.Arrival.EntryWithdrawn;
import io.lanjie.domain.arrival.Arrival.NoticeArrived;
import io.lanjie.domain.arrival.Arrival.NoticeKeptOut;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.EntryHistory;
import io.lanjie.domain.notice.EntryHistory.Taken;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.domain.notice.WatchEvent;
import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.kafka.stored.StoredEntries;
import io.lanjie.kafka.stored.WatchRecords;
import io.lanjie.kafka.wire.RefusalWriter;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.metrics.WatchMetrics;
import io.lanjie.metrics.WatchStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes notices in, keeps what is in force of each entry, and broadcasts every change under a version without gap.
 *
 * <p>At first start everything that stands in the notice topics is folded in silence; then policy, entries and a
 * marker go out, and listing tasks begin to decide. Entries are made by the first notice, changed by later ones and
 * removed by a null; there is one for each certificate and recall published and not withdrawn.
 */
final class WatchProcessor implements Processor<byte[], Admitted, byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(WatchProcessor.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration BUSY_TICK = Duration.ofMillis(20);

    private final WatchSettings settings;
    private final RefusalWriter refusals;
    private final WatchMetrics metrics;
    private final TaskBoard board;
    private final LongSupplier nanoClock;
    private final StoredEntries storedEntries = new StoredEntries();
    private final WatchRecords watchRecords = new WatchRecords();

    private ProcessorContext<byte[], byte[]> context;
    private KeyValueStore<String, byte[]> entries;
    private WatchProgress progress;
    private Schedule schedule;
    private WatchTally tally;
    private Instant newest;
    private Deque<EntryId> unannounced;
    private Cancellable tick;
    private Duration interval;

    WatchProcessor(
            WatchSettings settings,
            RefusalWriter refusals,
            WatchMetrics metrics,
            TaskBoard board,
            LongSupplier nanoClock) {
        this.settings = settings;
        this.refusals = refusals;
        this.metrics = metrics;
        this.board = board;
        this.nanoClock = nanoClock;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        entries = context.getStateStore(StoreNames.ENTRIES);
        progress = new WatchProgress(context.getStateStore(StoreNames.WATCH_PROGRESS));
        schedule = new Schedule();
        tally = new WatchTally();
        newest = null;
        unannounced = null;
        tick = null;
        try (KeyValueIterator<String, byte[]> all = entries.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> entry = all.next();
                EntryHistory history = storedEntries.fromBytes(entry.value);
                schedule.note(EntryId.parse(entry.key), history);
                tally.replace(EntryHistory.empty(), history);
            }
        }
        tickEvery(BUSY_TICK);
        post();
    }

    @Override
    public void close() {
        if (context != null) {
            board.removeWatch(context.taskId().toString());
        }
    }

    @Override
    public void process(Record<byte[], Admitted> record) {
        Arrival arrival = record.value().arrival();
        Instant publishedAt = record.value().publishedAt();
        if (arrival instanceof NoticeArrived arrived) {
            noteNewest(publishedAt);
            take(arrived.notice(), publishedAt);
            noteHistory(arrived.notice().source());
        } else if (arrival instanceof EntryWithdrawn withdrawn) {
            noteNewest(publishedAt);
            withdraw(withdrawn, publishedAt);
            noteHistory(withdrawn.source());
        } else if (arrival instanceof NoticeKeptOut) {
            // History may well end with a record that was refused.
            noteHistory(record.value().source());
        }
        if (!schedule.isEmpty() && tick == null) {
            tickEvery(TICK);
        }
        post();
    }

    private void take(Notice notice, Instant publishedAt) {
        EntryId entry = notice.entry();
        activate(entry);
        EntryHistory before = history(entry);
        Taken taken = before.take(notice, now(), settings.horizon());
        if (taken instanceof Taken.InForce inForce) {
            metrics.inForce(entry.kind());
            keep(entry, before, inForce.after());
            announce(inForce.change(), later(publishedAt, notice.effectiveFrom()));
        } else if (taken instanceof Taken.Waiting waiting) {
            metrics.waiting(entry.kind());
            keep(entry, before, waiting.after());
        } else if (taken instanceof Taken.Refused refused) {
            refuse(notice, refused.refusal());
        } else {
            metrics.unchanged(entry.kind());
        }
    }

    private void withdraw(EntryWithdrawn withdrawn, Instant publishedAt) {
        EntryId entry = withdrawn.entry();
        EntryHistory before = history(entry);
        if (entries.get(entry.toString()) == null) {
            metrics.unchanged(entry.kind());
            return;
        }
        metrics.withdrawn(entry.kind());
        entries.delete(entry.toString());
        schedule.note(entry, EntryHistory.empty());
        tally.replace(before, EntryHistory.empty());
        announce(EntryChange.withdrawn(entry, withdrawn.source()), publishedAt);
    }

    /** Brings into force what waited of an entry and whose time has come. */
    private void activate(EntryId entry) {
        EntryHistory before = history(entry);
        if (before.nextActivation().filter(time -> !time.isAfter(now())).isEmpty()) {
            return;
        }
        EntryHistory.Activated activated = before.activate(now());
        keep(entry, before, activated.after());
        activated.refused().forEach(refused -> refuse(refused.notice(), refused.refusal()));
        if (activated.change() != null) {
            metrics.inForce(entry.kind());
            announce(activated.change(), activated.change().inForce().effectiveFrom());
        }
    }

    private void noteHistory(SourcePosition source) {
        if (!progress.isReady()) {
            progress.taken(source);
        }
    }

    /** Broadcasts a change, unless history is being folded: then only its outcome will be. */
    private void announce(EntryChange change, Instant since) {
        if (progress.isReady() || progress.isAnnouncing()) {
            broadcast(change.entry().toString(), new WatchEvent.Entry(change), since);
            metrics.broadcast(change.entry().kind());
        }
    }

    private void broadcast(String key, WatchEvent.Body body, Instant since) {
        long version = progress.nextVersion();
        LOG.atDebug().addKeyValue("entry", key).addKeyValue("watch", version).log("step of the watch");
        byte[] bytes = watchRecords.toBytes(new WatchEvent(version, now(), body, since));
        forward(key.getBytes(StandardCharsets.UTF_8), bytes, NodeNames.BROADCAST_WATCH);
    }

    private void onTick() {
        long deadline = nanoClock.getAsLong() + settings.budget().toNanos();
        if (!progress.isReady()) {
            announceHistory(deadline);
            return;
        }
        announcePolicy();
        Optional<EntryId> due = schedule.due(now());
        while (due.isPresent() && nanoClock.getAsLong() < deadline) {
            activate(due.get());
            due = schedule.due(now());
        }
        if (due.isPresent()) {
            tickEvery(BUSY_TICK);
        } else if (schedule.isEmpty()) {
            stopTick();
        } else {
            tickEvery(TICK);
        }
    }

    /** When all of history is taken: policy first, then the entries slice by slice, then the marker. */
    private void announceHistory(long deadline) {
        if (unannounced == null) {
            if (!progress.isAnnouncing()
                    && !progress.hasTaken(settings.history().lastOffsets())) {
                return;
            }
            unannounced = new ArrayDeque<>();
            try (KeyValueIterator<String, byte[]> all = entries.all()) {
                all.forEachRemaining(entry -> unannounced.add(EntryId.parse(entry.key)));
            }
            progress.announcing();
            announcePolicy();
        }
        while (!unannounced.isEmpty()) {
            if (nanoClock.getAsLong() >= deadline) {
                return;
            }
            EntryId entry = unannounced.remove();
            Notice inForce = history(entry).inForce();
            if (inForce != null) {
                broadcast(entry.toString(), new WatchEvent.Entry(EntryChange.to(null, inForce)), null);
                metrics.broadcast(entry.kind());
            }
        }
        broadcast("ready", new WatchEvent.Ready(entries.approximateNumEntries(), settings.listingPartitions()), null);
        progress.ready();
        unannounced = null;
    }

    private void announcePolicy() {
        if (!progress.policy().equals(settings.policyVersion())) {
            broadcast("policy", new WatchEvent.Policy(settings.policyVersion(), settings.policyText()), null);
            progress.policy(settings.policyVersion());
        }
    }

    private void keep(EntryId entry, EntryHistory before, EntryHistory after) {
        entries.put(entry.toString(), storedEntries.toBytes(after));
        schedule.note(entry, after);
        tally.replace(before, after);
    }

    private EntryHistory history(EntryId entry) {
        byte[] bytes = entries.get(entry.toString());
        return bytes == null ? EntryHistory.empty() : storedEntries.fromBytes(bytes);
    }

    private void refuse(Notice notice, Refusal refusal) {
        metrics.refused(notice.entry().kind(), refusal.reason());
        LOG.atInfo()
                .addKeyValue("topic", notice.source().topic())
                .addKeyValue("partition", notice.source().partition())
                .addKeyValue("offset", notice.source().offset())
                .addKeyValue("entry", notice.entry())
                .log("notice refused: " + refusal.reason());
        SpecificRecord record = notice instanceof CertificateNotice certificate
                ? NoticeMapping.toRecord(certificate)
                : NoticeMapping.toRecord((RecallNotice) notice);
        String key = notice.entry().reference();
        byte[] bytes = refusals.toBytes(notice.source(), key, refusal, record, now());
        forward(key.getBytes(StandardCharsets.UTF_8), bytes, NodeNames.REFUSE_NOTICES);
    }

    private void forward(byte[] key, byte[] value, String child) {
        context.forward(new Record<>(key, value, context.currentSystemTimeMs()), child);
    }

    private void tickEvery(Duration every) {
        if (tick != null && every.equals(interval)) {
            return;
        }
        stopTick();
        interval = every;
        tick = context.schedule(every, PunctuationType.WALL_CLOCK_TIME, time -> {
            onTick();
            post();
        });
    }

    private void stopTick() {
        if (tick != null) {
            tick.cancel();
            tick = null;
        }
    }

    private void noteNewest(Instant publishedAt) {
        if (publishedAt != null && (newest == null || publishedAt.isAfter(newest))) {
            // A clock that runs ahead must not hide that nothing comes.
            newest = publishedAt.isAfter(now()) ? now() : publishedAt;
        }
    }

    /** A notice published before its date counts from its date; one without a time of its own is not measured. */
    private static Instant later(Instant publishedAt, Instant effectiveFrom) {
        return publishedAt != null && effectiveFrom.isAfter(publishedAt) ? effectiveFrom : publishedAt;
    }

    private void post() {
        board.postWatch(
                context.taskId().toString(),
                new WatchStatus(progress.version(), tally.entries(), tally.waiting(), newest));
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
