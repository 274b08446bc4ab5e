package io.lanjie.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces threads that die, but not for ever: each death stops the thread's partitions for seconds and has its stores
 * read back, so a fault that returns at once must end the application where somebody sees it.
 *
 * <p>Called by the dying threads, several at a time; asked for the last fault by any.
 */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);
    private static final int REPLACEMENTS = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Clock clock;
    private final Runnable replacing;
    private final Deque<Instant> replaced = new ArrayDeque<>();
    private Throwable lastFault;
    private boolean givenUp;

    ThreadReplacement(Clock clock, Runnable replacing) {
        this.replacing = replacing;
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable fault) {
        lastFault = fault;
        Instant now = clock.instant();
        while (!replaced.isEmpty() && replaced.getFirst().isBefore(now.minus(WITHIN))) {
            replaced.removeFirst();
        }
        if (givenUp || replaced.size() >= REPLACEMENTS) {
            givenUp = true;
            LOG.error("A stream thread died after {} replacements within {}: ending", REPLACEMENTS, WITHIN, fault);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        replaced.addLast(now);
        replacing.run();
        LOG.error("A stream thread died and is replaced, number {} within {}", replaced.size(), WITHIN, fault);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** Returns why a thread last died. */
    synchronized Optional<Throwable> lastFault() {
        return Optional.ofNullable(lastFault);
    }
}
