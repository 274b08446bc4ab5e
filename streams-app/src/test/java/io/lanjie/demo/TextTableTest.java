package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersAlignWhateverTheLabel() {
        TextTable table = new TextTable();
        table.row("拼多多", "1");
        table.row("jd", "1,000");
        table.row("a heading may be as long as it likes");
        assertThat(table.lines())
                .containsExactly("拼多多      1", "jd      1,000", "a heading may be as long as it likes");
    }
}
