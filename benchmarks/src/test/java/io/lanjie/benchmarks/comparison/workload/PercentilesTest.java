package io.lanjie.benchmarks.comparison.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PercentilesTest {

    private final Percentiles percentiles = new Percentiles();

    @Test
    void areTheSmallestThatSoManyAreNoGreaterThan() {
        for (int value = 100; value >= 1; value--) {
            percentiles.add(value);
        }

        assertThat(percentiles.at(0.5)).isEqualTo(50);
        assertThat(percentiles.at(0.99)).isEqualTo(99);
        assertThat(percentiles.at(1)).isEqualTo(100);
    }

    @Test
    void areThatValueOfOne() {
        percentiles.add(7);

        assertThat(percentiles.at(0.5)).isEqualTo(7);
        assertThat(percentiles.at(0.99)).isEqualTo(7);
    }

    @Test
    void areNotMadeUp() {
        assertThatThrownBy(() -> percentiles.at(0.5)).isInstanceOf(IllegalStateException.class);
    }
}
