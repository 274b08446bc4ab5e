package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-14",
                "2025/6/14",
                "2025.6.14",
                "2025/06/14",
                "20250614",
                "2025年6月14日",
                "2025年06月14号",
                "２０２５－０６－１４",
                "45822",
                "2025-06-14 00:00",
                "2025-06-14 00:00:00",
                "2025-06-14T00:00:00+08:00",
                "2025-06-13T16:00:00Z"
            })
    void usualFormsAreThatDay(String text) {
        assertThat(DateText.of(new Cell.Text(text)).map(DateText::json)).contains("2025-06-14");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-14 09:30,2025-06-14T09:30:00+08:00",
        "2025/6/14 9:30:05,2025-06-14T09:30:05+08:00",
        "2025年6月14日 09:30,2025-06-14T09:30:00+08:00",
        "2025-06-14T01:30:00Z,2025-06-14T09:30:00+08:00",
        "45822.5,2025-06-14T12:00:00+08:00"
    })
    void timesOfDayAreThoseOfChina(String text, String json) {
        assertThat(DateText.of(new Cell.Text(text)).map(DateText::json)).contains(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06/14/25",
                "14/06/2025",
                "25-06-14",
                "2025-13-01",
                "2025-02-29",
                "20251301",
                "2025-06/14",
                "2025",
                "6月14日",
                "2025-06-14 25:00",
                "4582",
                "99999",
                "tomorrow",
                "2025-06-14 and more"
            })
    void whatIsAmbiguousOrNoDateIsNone(String text) {
        assertThat(DateText.of(new Cell.Text(text))).isEmpty();
    }

    @Test
    void cellsOfWorkbooksAreDatesOrNumbersOfDays() {
        assertThat(DateText.of(new Cell.Amount(new BigDecimal("45822.0"))).map(DateText::json))
                .contains("2025-06-14");
        assertThat(DateText.of(new Cell.Amount(new BigDecimal("2.0250614E7"))).map(DateText::json))
                .contains("2025-06-14");
        assertThat(DateText.of(new Cell.Moment(LocalDateTime.of(2025, 6, 14, 0, 0)))
                        .map(DateText::json))
                .contains("2025-06-14");
        assertThat(DateText.of(new Cell.Truth(true))).isEmpty();
    }
}
