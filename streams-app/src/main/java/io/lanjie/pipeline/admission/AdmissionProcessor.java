package io.lanjie.pipeline.admission;

import io.lanjie.deadletter.DeadLetterHeaders;
import io.lanjie.deadletter.Strikes;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.arrival.Admitted;
import io.lanjie.domain.arrival.Arrival;
import io.lanjie.kafka.Origin;
import io.lanjie.kafka.Published;
import io.lanjie.kafka.stored.ParkedRecord;
import io.lanjie.kafka.stored.TaskProgress;
import io.lanjie.kafka.wire.RefusalWriter;
import io.lanjie.metrics.AdmissionMetrics;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.pipeline.admission.Gate.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Lets records through a gate. What is refused and what cannot be read leaves by outputs of its own, in the same
 * transaction; what has to wait for the registry is parked and offered again every second.
 */
final class AdmissionProcessor implements Processor<byte[], byte[], Object, Object> {

    private static final Logger LOG = LoggerFactory.getLogger(AdmissionProcessor.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final Gate gate;
    private final Exits exits;
    private final RefusalWriter refusals;
    private final Strikes strikes;
    private final AdmissionMetrics metrics;
    private final TaskBoard board;

    private ProcessorContext<Object, Object> context;
    private Parking parking;
    private TaskProgress progress;
    private boolean resuming;
    private Cancellable tryAgain;

    /**
     * The names by which the processor reaches what is around it.
     *
     * @param node its own name
     * @param moved end of the name of the topic through which records may have moved
     * @param parking store of what waits
     * @param next node behind
     * @param tellsNext whether the node behind learns of what does not pass, too
     * @param refusals sink of refusals
     * @param deadLetters sink of what cannot be read
     * @param progress store that says whether the task resumes; null where nothing has to wait for that
     */
    record Exits(
            String node,
            String moved,
            String parking,
            String next,
            boolean tellsNext,
            String refusals,
            String deadLetters,
            String progress) {}

    AdmissionProcessor(
            Gate gate,
            Exits exits,
            RefusalWriter refusals,
            Strikes strikes,
            AdmissionMetrics metrics,
            TaskBoard board) {
        this.gate = gate;
        this.exits = exits;
        this.refusals = refusals;
        this.strikes = strikes;
        this.metrics = metrics;
        this.board = board;
    }

    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
        parking = new Parking(context.getStateStore(exits.parking()));
        progress = exits.progress() == null ? null : new TaskProgress(context.getStateStore(exits.progress()));
        resuming = progress != null && progress.isResuming();
        tryAgain = null;
        gate.open(context::getStateStore);
        if (!parking.isEmpty()) {
            scheduleTry();
        }
        postParked();
    }

    @Override
    public void close() {
        if (context != null) {
            board.removeParked(place());
        }
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var here = context.recordMetadata().orElseThrow();
        SourcePosition source = Origin.of(exits.moved(), record.headers(), here);
        ParkedRecord arrived = new ParkedRecord(
                source, Bounds.key(record.key()), Bounds.value(record.value()), Published.of(record.headers()));
        if (strikes.isOut(Origin.at(here))) {
            metrics.setAside(source.topic());
            log(Level.ERROR, "record set aside: it killed a thread before and had no effect", source);
            keepOut(arrived);
            deadLetter(arrived, new IllegalStateException("killed a stream thread more than once; it had no effect"));
        } else if (parking.holds(record.key()) || !admit(arrived)) {
            metrics.waiting(source.topic());
            // The first of an outage is news, the others are its consequence.
            log(
                    parking.isEmpty() ? Level.WARN : Level.INFO,
                    "record waits for the schema registry, or for the task to begin to decide",
                    source);
            parking.park(arrived);
            postParked();
            scheduleTry();
        }
    }

    /** Whether the record was dealt with; false when it has to wait. */
    private boolean admit(ParkedRecord record) {
        if (resuming) {
            resuming = progress.isResuming();
        }
        Verdict verdict = judge(record);
        if (resuming || verdict instanceof Verdict.Waits) {
            return false;
        }
        SourcePosition source = record.source();
        if (verdict instanceof Verdict.Passes passes) {
            metrics.accepted(source.topic());
            log(Level.DEBUG, "record accepted", source);
            Admitted admitted =
                    new Admitted(passes.arrival(), source, record.key(), record.value(), record.publishedAt());
            context.forward(new Record<>(record.key(), admitted, now()), exits.next());
        } else if (verdict instanceof Verdict.Refused refused) {
            metrics.refused(source.topic(), refused.refusal().reason());
            log(Level.INFO, "record refused: " + refused.refusal().reason(), source);
            String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
            byte[] bytes =
                    refusals.toBytes(source, key, refused.refusal(), refused.record(), Instant.ofEpochMilli(now()));
            forward(record.key(), bytes, new RecordHeaders(), exits.refusals());
            keepOut(record);
        } else if (verdict instanceof Verdict.Unreadable unreadable) {
            metrics.unreadable(source.topic());
            log(Level.WARN, "record cannot be read", source);
            deadLetter(record, unreadable.cause());
            keepOut(record);
        }
        return true;
    }

    private Verdict judge(ParkedRecord record) {
        try {
            return gate.judge(record.source(), record.key(), record.value());
        } catch (RuntimeException fault) {
            // Ours, not the record's, but it must not stop the others: nothing was touched yet.
            return new Verdict.Unreadable(fault);
        }
    }

    private void keepOut(ParkedRecord record) {
        if (exits.tellsNext()) {
            Admitted keptOut = new Admitted(new Arrival.NoticeKeptOut(), record.source(), record.key(), null, null);
            context.forward(new Record<>(record.key(), keptOut, now()), exits.next());
        }
    }

    private void deadLetter(ParkedRecord record, Throwable cause) {
        forward(record.key(), record.value(), DeadLetterHeaders.of(record.source(), cause), exits.deadLetters());
    }

    private void forward(byte[] key, byte[] value, Headers headers, String child) {
        context.forward(new Record<>(key, value, now(), headers), child);
    }

    private void scheduleTry() {
        if (tryAgain == null) {
            tryAgain = context.schedule(TRY_AGAIN, PunctuationType.WALL_CLOCK_TIME, time -> offerParked());
        }
    }

    private void offerParked() {
        parking.offer(this::admit);
        postParked();
        if (parking.isEmpty()) {
            tryAgain.cancel();
            tryAgain = null;
        }
    }

    private void postParked() {
        board.postParked(place(), parking.byTopic());
    }

    private String place() {
        return context.taskId() + " " + exits.node();
    }

    private long now() {
        return context.currentSystemTimeMs();
    }

    /** By topic, partition and offset a record can be followed; what stands in it is nobody's business here. */
    private static void log(Level level, String message, SourcePosition source) {
        LOG.atLevel(level)
                .addKeyValue("topic", source.topic())
                .addKeyValue("partition", source.partition())
                .addKeyValue("offset", source.offset())
                .log(message);
    }
}
