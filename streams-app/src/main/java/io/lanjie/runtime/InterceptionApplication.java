package io.lanjie.runtime;

import io.lanjie.config.StreamsConfiguration;
import io.lanjie.query.ApplicationState;
import io.lanjie.query.ApplicationView;
import io.lanjie.query.Versions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running application, from its start until it is closed or cannot go on. May be used by any thread. */
public final class InterceptionApplication implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InterceptionApplication.class);

    private final KafkaStreams streams;
    private final RocksMemory memory;
    private final ThreadReplacement replacement;
    private final Duration closeTimeout;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ApplicationView view;

    private InterceptionApplication(
            KafkaStreams streams,
            RocksMemory memory,
            ThreadReplacement replacement,
            Duration closeTimeout,
            ApplicationView view) {
        this.streams = streams;
        this.memory = memory;
        this.replacement = replacement;
        this.closeTimeout = closeTimeout;
        this.view = view;
    }

    /**
     * Starts a topology. Returns at once; {@link #view()} says when it has its share of the work.
     *
     * @param topology what to do
     * @param settings how
     * @param versions what it works with, for people
     * @param observers who is told of what Kafka Streams does
     * @param clock for the times shown, and for how often threads are replaced
     */
    public static InterceptionApplication start(
            Topology topology, StreamsSettings settings, Versions versions, Observers observers, Clock clock) {
        StreamsConfiguration work = settings.configuration().streams();
        RocksMemory memory = new RocksMemory(work.blockCache(), work.writeBuffers());
        InterceptionApplication application;
        try {
            KafkaStreams streams = new KafkaStreams(topology, new StreamsConfig(settings.properties(memory)));
            observers.restores().ifPresent(streams::setGlobalStateRestoreListener);
            ThreadReplacement replacement = new ThreadReplacement(clock, observers.threadReplaced());
            String applicationId = settings.configuration().applicationId();
            String description = topology.describe().toString();
            ApplicationView view =
                    new StreamsView(streams, description, applicationId, versions, clock.instant(), replacement);
            application = new InterceptionApplication(streams, memory, replacement, work.closeTimeout(), view);
        } catch (RuntimeException failure) {
            memory.close();
            throw failure;
        }
        application.run();
        return application;
    }

    /** Returns what can be seen of the application. */
    public ApplicationView view() {
        return view;
    }

    /** Returns the running Kafka Streams, for its metrics and stores; ending it is {@link #close()}'s. */
    public KafkaStreams streams() {
        return streams;
    }

    /**
     * Waits until the application has ended, by being closed or because it cannot go on.
     *
     * @return what made it end, empty if it was closed
     * @throws InterruptedException if the waiting thread is interrupted; the application goes on
     */
    public Optional<Throwable> awaitEnd() throws InterruptedException {
        ended.await();
        return view.state() == ApplicationState.FAILED
                ? replacement.lastFault().or(() -> Optional.of(new IllegalStateException("Kafka Streams failed")))
                : Optional.empty();
    }

    /**
     * Ends the application within the configured time. Cut short, its stores are read back at the next start, but no
     * order is lost or doubled. Leaves the group, so that others take over at once.
     */
    @Override
    public void close() {
        CloseOptions options = CloseOptions.timeout(closeTimeout)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP);
        if (streams.close(options)) {
            memory.close();
        } else {
            // The memory is left alone: threads that are still at work would touch it and end the whole process.
            LOG.error("Not closed within {}: the stores will be read back at the next start", closeTimeout);
        }
        ended.countDown();
    }

    private void run() {
        streams.setUncaughtExceptionHandler(replacement);
        streams.setStateListener((now, before) -> {
            LOG.info("State {} after {}", now, before);
            if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                ended.countDown();
            }
        });
        try {
            streams.start();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }
}
