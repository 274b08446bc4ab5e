package io.lanjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LagWatchTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void whileTheClusterIsAwayNothingIsKnownAndItGoesOnAsking() {
        AtomicReference<RuntimeException> away = new AtomicReference<>(new IllegalStateException("away"));
        AtomicInteger asked = new AtomicInteger();
        LagWatch.Source source = () -> {
            asked.incrementAndGet();
            if (away.get() != null) {
                throw away.get();
            }
            return Map.of("topic", 7L);
        };
        try (LagWatch watch = LagWatch.start(source, AT_ONCE, CLOCK)) {
            await().until(() -> asked.get() > 3);
            assertThat(watch.latest()).isEmpty();

            away.set(null);
            await().until(() -> watch.latest().isPresent());
            assertThat(watch.latest()).contains(Map.of("topic", 7L));

            away.set(new IllegalStateException("away again"));
            await().until(() -> watch.latest().isEmpty());
        }
    }

    @Test
    void anOldAnswerIsNone() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        LagWatch.Source source = () -> {
            if (asked.incrementAndGet() > 1) {
                never.await();
            }
            return Map.of();
        };
        try (LagWatch watch = LagWatch.start(source, AT_ONCE, new MovedClock(now))) {
            await().until(() -> asked.get() > 1);
            assertThat(watch.latest()).isPresent();

            now.set(Instant.EPOCH.plusSeconds(61));

            assertThat(watch.latest()).isEmpty();
        }
    }

    @Test
    void closingInterruptsAQuestionAndAsksNoMore() {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        LagWatch.Source source = () -> {
            asking.countDown();
            try {
                new CountDownLatch(1).await();
                return Map.of();
            } catch (InterruptedException closing) {
                interrupted.countDown();
                throw closing;
            }
        };
        LagWatch watch = LagWatch.start(source, AT_ONCE, CLOCK);
        await().until(() -> asking.getCount() == 0);

        watch.close();

        assertThat(interrupted.getCount()).isZero();
    }

    private static final class MovedClock extends Clock {

        private final AtomicReference<Instant> now;

        MovedClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
