package io.lanjie.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void costsAreForEachEvent() {
        Measurement measurement =
                new Measurement("lanjie", "steady", 1, 2_000_000, 4, 10, 1, Map.of("p50Millis", 67.0));

        assertThat(measurement.eventsPerSecond()).hasValue(500_000);
        assertThat(measurement.applicationMicros()).hasValue(5);
        assertThat(measurement.brokerMicros()).hasValue(0.5);
        assertThat(measurement.figure(Figure.P50_MILLIS)).hasValue(67);
        assertThat(measurement.figure(Figure.P99_MILLIS)).isEmpty();
    }

    @Test
    void withoutEventsNothingIsForEach() {
        Measurement measurement = new Measurement("lanjie", "restore", 1, 0, 4, 10, 1, Map.of());

        assertThat(measurement.eventsPerSecond()).isEmpty();
        assertThat(measurement.applicationMicros()).isEmpty();
    }

    @Test
    void runsAreCountedFromOneAndTimeDoesNotGoBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measurement("lanjie", "steady", 0, 1, 1, 1, 1, Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measurement("lanjie", "steady", 1, 1, -1, 1, 1, Map.of()));
    }

    @Test
    void keysOfFiguresAreUnique() {
        assertThat(Figure.values()).extracting(Figure::key).doesNotHaveDuplicates();
        assertThat(Figure.of("lastOrderSeconds")).contains(Figure.LAST_ORDER_SECONDS);
        assertThat(Figure.of("unheardOf")).isEmpty();
    }
}
