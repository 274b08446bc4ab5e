package io.lanjie.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelKeyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "PB-1, PB1",
                "pb 1, PB1",
                "ｐｂ－１, PB1",
                "PB_1/2, PB12",
                "PB·1·, PB1",
                "PB-10, PB10",
                "小方 10, 小方10",
                "'', none",
                "-, none",
                "—  /, none",
                "none, none",
            })
    void separatorsWidthAndCaseSayNothing(String written, String canonical) {
        assertThat(ModelKey.canonical(written)).isEqualTo(canonical);
    }
}
