package io.lanjie.cli.status;

import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.kafka.GroupOffsets;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.runtime.ConfiguredApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;

/** Waits until everything published so far has been decided and what came of it can be read by others. */
public final class DecisionWait {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LEAST_SETTLING = Duration.ofMillis(250);

    private final GroupOffsets offsets;
    private final TopicCatalogue catalogue;
    private final Duration settling;
    private final List<String> urls;
    private final Clock clock;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param configuration that of the application
     * @param urls where its instances answer
     * @param clock tells when the time is over
     */
    public DecisionWait(Admin admin, ApplicationConfiguration configuration, List<String> urls, Clock clock) {
        this.offsets = new GroupOffsets(admin, configuration.applicationId(), PATIENCE);
        this.catalogue = ConfiguredApplication.catalogue(configuration);
        // What a task has decided becomes visible with its next commit.
        Duration twice = configuration.streams().commitInterval().multipliedBy(2);
        this.settling = twice.compareTo(LEAST_SETTLING) > 0 ? twice : LEAST_SETTLING;
        this.urls = List.copyOf(urls);
        this.clock = clock;
    }

    /**
     * Waits for what is published by now.
     *
     * @param deadline until when
     * @param progress hears at each look what is still to be done
     * @return what was still to be done at the deadline; empty when everything is decided
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public Optional<String> await(Instant deadline, Consumer<String> progress) throws InterruptedException {
        Decided decided = new Decided(offsets, catalogue, () -> Instances.ask(urls));
        Optional<String> left = awaitNothing(decided::pending, deadline, progress);
        if (left.isPresent()) {
            return left;
        }
        pause(settling);
        return awaitNothing(decided.uncommitted(), deadline, progress);
    }

    private Optional<String> awaitNothing(
            Supplier<Optional<String>> pending, Instant deadline, Consumer<String> progress)
            throws InterruptedException {
        Optional<String> left = pending.get();
        while (left.isPresent() && !clock.instant().isAfter(deadline)) {
            progress.accept(left.get());
            pause(PAUSE);
            left = pending.get();
        }
        return left;
    }

    private static void pause(Duration duration) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(duration.toMillis());
    }
}
