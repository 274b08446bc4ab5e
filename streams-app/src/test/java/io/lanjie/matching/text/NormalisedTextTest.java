package io.lanjie.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罗马仕 PAC20-272 | 罗马仕 pac20-272",
                "２０２４Ａｂ | 2024ab",
                "٢٠٢٤०१ | 202401",
                "①②⓪⑯㉑❶⓿➉⑴⒈🄀²₃ | 1201621101011023",
                "𝟐𝟎𝟐𝟒 𝐏𝐨𝐰𝐞𝐫 𝕽𝖔𝖒 | 2024 power rom",
                "2️⃣0️⃣2️⃣4️⃣ | 2024",
                "ΡΑC20 | pac20",
                "RОMОSS рomоss КОТ кот | romoss pomoss kot kot",
                "З С | 3 c",
                "І і Ι | i i i",
                "Ꭱ Ꮇ | r m",
                "ʀᴏᴍᴏꜱꜱ | romoss",
                "Ⓡⓞⓜ 🅁🅞🅼 🇷🇴 ⒜ | rom rom ro a",
                "ANKÉR Øł é | anker ol e",
                "2̶0̶2̸4 | 2024",
                "2024\u200b0109\u202e14\u00ad00\ufe0f01\u2060 | 20240109140001",
                "A\u2014B\u2212C\u2010D | a-b-c-d",
                "罗・马•仕 | 罗·马·仕",
                "罗马仕™ ½ 二〇 | 罗马仕™ ½ 二〇",
                "㈠㊁ | 一二",
                "ガ ｶﾞ 가 | ガ カ 가",
                "№ ㎃ | no ma",
                "A&#50;&#x30;&nbsp;&amp;B | a20 &b",
                "&amp;#50; ＆＃５０； &#5&#48;; &bogus; &#xD83D; & ; | 2 2 2 &bogus; &#xd83d; & ;",
                "&#8203;a&shy;b&zwnj;c | abc",
            })
    void bringsWhatMeansTheSameToOneForm(String written, String normal) {
        assertThat(normal(NormalisedText.of(written))).isEqualTo(normal);
    }

    @Test
    void knowsWhereEachCharacterStood() {
        String written = "号&#50;\u200b⑯Ａ̶&amp;#51;。";
        NormalisedText text = NormalisedText.of(written);

        assertThat(normal(text)).isEqualTo("号216a3。");
        assertThat(text.written(0, 1)).isEqualTo("号");
        assertThat(text.written(1, 2)).isEqualTo("&#50;");
        assertThat(text.written(2, 3)).isEqualTo("⑯");
        assertThat(text.written(1, 4)).isEqualTo("&#50;\u200b⑯");
        assertThat(text.written(5, 6)).isEqualTo("&amp;#51;");
        assertThat(text.written(6, 7)).isEqualTo("。");
        assertThat(text.start(6)).isEqualTo(written.length() - 1);
        assertThat(text.end(6)).isEqualTo(written.length());
    }

    @Test
    void countsDigitsInAllTheirForms() {
        assertThat(NormalisedText.of("20０①二零&#50;x&#5").digits()).isEqualTo(8);
        assertThat(NormalisedText.of("20&#50;").digits()).isEqualTo(3);
        assertThat(NormalisedText.of("充电宝").digits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changesNoNormalForm(long seed) {
        Random random = new Random(seed);
        StringBuilder any = new StringBuilder();
        random.ints(200_000, 0, Character.MAX_CODE_POINT + 1).forEach(any::appendCodePoint);
        random.ints(200_000, 0, Character.MAX_VALUE + 1).forEach(half -> any.append((char) half));
        String alphabet = "&&&#x0123459;;；＆\u200bampltn ud83\ud835\udfd0";
        random.ints(200_000, 0, alphabet.length()).forEach(index -> any.append(alphabet.charAt(index)));

        String once = normal(NormalisedText.of(any.toString()));
        String twice = normal(NormalisedText.of(once));

        assertThat(twice.equals(once)).as("seed %d", seed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void keepsOffsetsInOrderAndWithinTheText(long seed) {
        Random random = new Random(seed);
        StringBuilder any = new StringBuilder();
        random.ints(100_000, 0, 0x20000).forEach(any::appendCodePoint);
        any.append("&#5".repeat(1000)).append("&#59".repeat(1000)).append(';');
        NormalisedText text = NormalisedText.of(any.toString());

        int before = 0;
        for (int index = 0; index < text.length(); index++) {
            assertThat(text.start(index)).isBetween(before, text.end(index) - 1);
            assertThat(text.end(index)).isLessThanOrEqualTo(any.length());
            before = text.start(index);
        }
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(strings = {"&#59", "&amp", "ﷺ", "é", "&&&&;", "\ud835", "充电宝", "2\u200b"})
    void takesTimeLinearInTheText(String piece) {
        String text = piece.repeat(1_000_000 / piece.length()) + ";".repeat(1000);

        assertThat(NormalisedText.of(text).length()).isPositive();
    }

    private static String normal(NormalisedText text) {
        return text.normal(0, text.length());
    }
}
