package io.lanjie.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void chineseTakesTwoColumnsAndCombiningMarksTakeNone() {
        assertThat(TextWidth.of("abc")).isEqualTo(3);
        assertThat(TextWidth.of("充电宝")).isEqualTo(6);
        assertThat(TextWidth.of("（A）")).isEqualTo(5);
        assertThat(TextWidth.of("𠀀")).isEqualTo(2);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void whatFitsIsFilledAndWhatDoesNotIsCutBetweenCharacters() {
        assertThat(TextWidth.fit("电", 4)).isEqualTo("电  ");
        assertThat(TextWidth.fit("充电宝", 6)).isEqualTo("充电宝");
        assertThat(TextWidth.fit("充电宝", 5)).isEqualTo("充电…");
        assertThat(TextWidth.fit("充电宝", 4)).isEqualTo("充… ");
    }
}
