package io.lanjie.runtime;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ThreadReplacementTest {

    private final SetClock clock = new SetClock();
    private final AtomicInteger replacements = new AtomicInteger();
    private final ThreadReplacement replacement = new ThreadReplacement(clock, replacements::incrementAndGet);

    @Test
    void replacesThreeThreadsWithinTenMinutesThenEnds() {
        assertThat(replacement.handle(new IllegalStateException("first"))).isEqualTo(REPLACE_THREAD);
        assertThat(replacement.handle(new IllegalStateException("second"))).isEqualTo(REPLACE_THREAD);
        assertThat(replacement.handle(new IllegalStateException("third"))).isEqualTo(REPLACE_THREAD);
        assertThat(replacement.handle(new IllegalStateException("fourth"))).isEqualTo(SHUTDOWN_CLIENT);

        assertThat(replacement.lastFault()).get().hasToString("java.lang.IllegalStateException: fourth");
        assertThat(replacements).as("counted").hasValue(3);
    }

    @Test
    void replacesAgainOnceTenMinutesHavePassed() {
        for (int death = 0; death < 20; death++) {
            assertThat(replacement.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
            clock.forward(Duration.ofMinutes(4));
        }
    }

    @Test
    void doesNotReplaceAnyThreadOnceItHasGivenUp() {
        for (int death = 0; death < 4; death++) {
            replacement.handle(new IllegalStateException());
        }
        clock.forward(Duration.ofHours(1));

        assertThat(replacement.handle(new IllegalStateException())).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void knowsOfNoFaultBeforeTheFirst() {
        assertThat(replacement.lastFault()).isEmpty();
    }

    /** A clock that stands until it is moved. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-01T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
