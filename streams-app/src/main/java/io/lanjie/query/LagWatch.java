package io.lanjie.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks in the background how much is to be taken in, so that nobody who looks has to wait for the cluster. While the
 * cluster is away nothing is known, and nothing else happens. Asks until it is closed.
 */
public final class LagWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);
    private static final Duration LONGEST_VALID = Duration.ofMinutes(1);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final Source source;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private volatile Answer latest;
    private boolean away;

    /** Says how much is to be taken in of each topic. */
    @FunctionalInterface
    public interface Source {

        /**
         * Asks the cluster.
         *
         * @throws InterruptedException if the waiting thread is interrupted
         */
        Map<String, Long> ask() throws InterruptedException;
    }

    private record Answer(Map<String, Long> lag, Instant at) {}

    private LagWatch(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread daemon = new Thread(task, "lanjie-input-lag");
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /**
     * Begins to ask.
     *
     * @param source is asked
     * @param every time from an answer to the next question
     * @param clock tells when an answer is too old to count
     */
    public static LagWatch start(Source source, Duration every, Clock clock) {
        LagWatch watch = new LagWatch(source, clock);
        // No failure may leave it: the thread would never ask again, without a word.
        var unusedFuture = watch.thread.scheduleWithFixedDelay(watch::ask, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** How much all instances together have yet to take in of each topic; empty while that is not known. */
    public Optional<Map<String, Long>> latest() {
        Answer answer = latest;
        return answer == null || answer.at().plus(LONGEST_VALID).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(answer.lag());
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LONGEST_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The input lag is still being asked for after {}", LONGEST_CLOSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() {
        try {
            latest = new Answer(new TreeMap<>(source.ask()), clock.instant());
            away = false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            latest = null;
            // Closing interrupts the question, which is no news.
            if (!away && !thread.isShutdown()) {
                away = true;
                LOG.warn("The input lag is not known: {}", failure.getMessage());
            }
        }
    }
}
