package io.lanjie.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrderPaceTest {

    private final OrderPace pace = new OrderPace();

    @Test
    void halfAndNearlyAllAreTheTimesThatSoManyDidNotExceed() {
        for (int second = 200; second >= 1; second--) {
            pace.took(Duration.ofSeconds(second));
        }

        assertThat(pace.timed()).isEqualTo(200);
        assertThat(pace.half()).isEqualTo(Duration.ofSeconds(100));
        assertThat(pace.nearlyAll()).isEqualTo(Duration.ofSeconds(198));
        assertThat(pace.longest()).isEqualTo(Duration.ofSeconds(200));
    }

    @Test
    void aClockThatRunsBehindMakesNoNegativeTimes() {
        pace.took(Duration.ofMillis(-5));

        assertThat(pace.longest()).isZero();
    }

    @Test
    void firstAndLastAreThoseOfAllOrdersWhateverTheirSequence() {
        Instant early = Instant.parse("2026-02-01T00:00:00Z");
        pace.sent(early.plusSeconds(5));
        pace.sent(early);
        pace.sent(early.plusSeconds(3));

        assertThat(pace.first()).contains(early);
        assertThat(pace.last()).contains(early.plusSeconds(5));
    }
}
