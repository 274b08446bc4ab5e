package io.lanjie.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.HealthConfiguration;
import io.lanjie.metrics.FanOutDirection;
import io.lanjie.metrics.FanOutFigures;
import io.lanjie.metrics.StandingFigures;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.metrics.TaskBoard.TaskStatus;
import io.lanjie.query.HealthReport.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final HealthConfiguration LIMITS = new HealthConfiguration(100, 50, Duration.ofSeconds(60));

    private final TaskBoard board = new TaskBoard();
    private ApplicationState state = ApplicationState.RUNNING;
    private Optional<Map<String, Long>> lag = Optional.of(Map.of("marketplace.listings", 100L));

    @ParameterizedTest
    @CsvSource({
        "STARTING, true,  false",
        "RUNNING,  true,  true",
        "STOPPING, true,  false",
        "STOPPED,  false, false",
        "FAILED,   false, false"
    })
    void liveAndReadyFollowTheStateOfTheApplication(ApplicationState now, boolean live, boolean ready) {
        state = now;

        assertThat(health().live().isFine()).isEqualTo(live);
        assertThat(health().ready().isFine()).isEqualTo(ready);
        assertThat(health().ready().reasons()).extracting(Reason::code).isEqualTo(ready ? List.of() : List.of("STATE"));
    }

    @Test
    void anInstanceThatReadsStoresBackIsNotReady() {
        board.postRestoring("listings", 0, 30);
        board.postRestoring("listings", 1, 12);

        assertThat(health().ready().reasons())
                .containsExactly(new Reason("RESTORING", "42 records are to be read back into listings"));
        assertThat(health().caughtUp().reasons()).extracting(Reason::code).containsExactly("NOT_READY");

        board.removeRestoring("listings", 0);
        board.removeRestoring("listings", 1);

        assertThat(health().ready().isFine()).isTrue();
    }

    @Test
    void whatIsAtItsLimitIsCaughtUp() {
        board.post("1_0", task(true, new FanOutFigures(1, 50, NOW.minusSeconds(60))));

        assertThat(health().caughtUp().isFine()).isTrue();
    }

    @Test
    void everythingBeyondItsLimitIsAReason() {
        lag = Optional.of(Map.of("marketplace.listings", 101L, "ccc.recall-notices", 3L));
        board.post("1_0", task(true, new FanOutFigures(1, 25, NOW.minusSeconds(61))));
        board.post("1_1", task(true, new FanOutFigures(1, 26, NOW)));
        board.post("1_2", task(false, FanOutFigures.NONE));

        assertThat(health().caughtUp().reasons())
                .containsExactly(
                        new Reason("READING_HISTORY", "1 listing tasks have not taken all of history yet"),
                        new Reason("INPUT_LAG", "marketplace.listings has 101 records to take in, at most 100"),
                        new Reason("FAN_OUT_BACKLOG", "fan-outs have 51 listings to visit, at most 50"),
                        new Reason("FAN_OUT_AGE", "a fan-out began 61 s ago, at most 60 s"));
        assertThat(health().ready().isFine()).as("a fact of its own").isTrue();
    }

    @Test
    void withoutAnAnswerOfTheClusterItIsNotCaughtUp() {
        lag = Optional.empty();

        assertThat(health().caughtUp().reasons()).extracting(Reason::code).containsExactly("INPUT_LAG_UNKNOWN");
        assertThat(health().ready().isFine()).isTrue();
    }

    private Health health() {
        return new Health(new View(state), board, () -> lag, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static TaskStatus task(boolean deciding, FanOutFigures strike) {
        Map<FanOutDirection, FanOutFigures> fanOuts = Map.of(
                FanOutDirection.STRIKE, strike,
                FanOutDirection.LIFT, FanOutFigures.NONE,
                FanOutDirection.OTHER, FanOutFigures.NONE);
        return new TaskStatus(1, deciding, 5, 0, fanOuts, new StandingFigures(0, 0, 0, 0));
    }

    private record View(ApplicationState state) implements ApplicationView {

        @Override
        public String topology() {
            return "";
        }

        @Override
        public ApplicationInformation information() {
            return new ApplicationInformation("lanjie", Versions.of("1"), state, NOW, List.of(), "");
        }
    }
}
