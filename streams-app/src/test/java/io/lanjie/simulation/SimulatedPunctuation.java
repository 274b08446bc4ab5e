package io.lanjie.simulation;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.Punctuator;

/** A wall-clock punctuation that runs when the simulation says so. */
final class SimulatedPunctuation implements Cancellable {

    private final Duration interval;
    private final Punctuator punctuator;
    private Instant next;
    private boolean cancelled;

    SimulatedPunctuation(Instant now, Duration interval, Punctuator punctuator) {
        this.interval = interval;
        this.punctuator = punctuator;
        this.next = now.plus(interval);
    }

    void runIfDue(Instant now) {
        if (!cancelled && !now.isBefore(next)) {
            next = now.plus(interval);
            punctuator.punctuate(now.toEpochMilli());
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
