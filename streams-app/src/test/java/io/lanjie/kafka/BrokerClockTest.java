package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class BrokerClockTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void takesTheTimeTheAnswerTookForNoDifference() {
        assertThat(BrokerClock.ahead(NOON, NOON.plusSeconds(40), NOON.plusSeconds(90)))
                .isZero();
    }

    @Test
    void seesThatThisClockIsAhead() {
        assertThat(BrokerClock.ahead(NOON, NOON.minusSeconds(70), NOON.plusSeconds(1)))
                .isEqualTo(Duration.ofSeconds(70));
    }

    @Test
    void seesThatThisClockIsBehind() {
        assertThat(BrokerClock.ahead(NOON, NOON.plusSeconds(71), NOON.plusSeconds(1)))
                .isEqualTo(Duration.ofSeconds(-70));
        assertThat(new ClockFinding(Duration.ofSeconds(-70), Duration.ofSeconds(60)).problem())
                .isEqualTo("This machine's clock is 70 s behind the broker's, at most 60 s are allowed");
    }

    @Test
    void saysWhenTheBrokerDoesNotAnswer() {
        Map<String, Object> nobody = Map.of("bootstrap.servers", "127.0.0.1:1", "max.block.ms", 200L);
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(nobody, new ByteArraySerializer(), new ByteArraySerializer())) {
            BrokerClock clock = new BrokerClock(producer, "clock", Clock.systemUTC(), Duration.ofMillis(200));

            assertThat(clock.check(Duration.ofSeconds(60))).singleElement().isInstanceOf(ConnectionFinding.class);
            producer.close(Duration.ZERO);
        }
    }
}
