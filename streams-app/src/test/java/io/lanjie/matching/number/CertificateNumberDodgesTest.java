package io.lanjie.matching.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of finding certificate numbers, over random numbers, ways to hide them, and neighbours. */
class CertificateNumberDodgesTest {

    private static final int ROUNDS = 2_000;

    private static final List<BiFunction<String, Random, String>> ONE_FOR_ONE = List.of(
            (number, random) -> replaced(number, random, "0123456789", "０１２３４５６７８９"),
            (number, random) -> replaced(number, random, "0123456789", "⓪①②③④⑤⑥⑦⑧⑨"),
            (number, random) -> replaced(number, random, "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
            (number, random) -> replaced(number, random, "0123456789", "⓿❶❷❸❹❺❻❼❽❾"),
            (number, random) -> replaced(number, random, "0123456789", "〇一二三四五六七八九"),
            (number, random) -> replaced(number, random, "0123456789", "零壹贰叁肆伍陆柒捌玖"),
            (number, random) -> number.replace('0', 'O'),
            (number, random) -> number.replace('0', 'о'),
            (number, random) -> number.replace('1', 'l'),
            (number, random) -> number.replace('2', 'Z'),
            (number, random) -> number.replace('5', 'S'),
            (number, random) -> number.replace('8', 'B'));

    private static final List<BiFunction<String, Random, String>> BETWEEN = List.of(
            (number, random) -> between(number, random, "\u200b"),
            (number, random) -> between(number, random, "\u202e"),
            (number, random) -> between(number, random, "\u0336"),
            (number, random) -> between(number, random, "\ufe0f"),
            (number, random) -> between(number, random, "\u00ad"));

    private static final List<BiFunction<String, Random, String>> SEPARATED = List.of(
            (number, random) -> separated(number, random, " "),
            (number, random) -> separated(number, random, "-"),
            (number, random) -> separated(number, random, "."),
            (number, random) -> separated(number, random, "·"),
            (number, random) -> separated(number, random, "_"),
            (number, random) -> separated(number, random, "/"),
            (number, random) -> separated(number, random, "—"),
            (number, random) -> separated(number, random, "&nbsp;"),
            (number, random) -> separated(number, random, " * "),
            (number, random) -> separated(number, random, "\u3000"));

    private static final List<String> FRONTS =
            List.of("", "证书编号：", "3C证书编号 ", "CQC", "CCC:", "No.", "认证号码为", "充电宝20000毫安 ", "【", "正品，", "PB100，");

    private static final List<String> BEHINDS = List.of("", "。", "证书状态：有效", "（B0）", "】", "，电话13812345678", "\n");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void losesNoNumberHoweverItIsHidden(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String number = number(random);
            String hidden = any(ONE_FOR_ONE, random).apply(number, random);
            if (random.nextBoolean()) {
                hidden = any(SEPARATED, random).apply(hidden, random);
            }
            if (random.nextBoolean()) {
                hidden = any(BETWEEN, random).apply(hidden, random);
            }
            String text = any(FRONTS, random) + hidden + any(BEHINDS, random);

            assertThat(find(text)).as("%s in %s, seed %d", number, text, seed).containsExactly(number);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void takesNoDigitOfAnotherNumber(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String number = number(random);
            String written =
                    random.nextBoolean() ? number : separated(number, random, random.nextBoolean() ? " " : "-");
            List<String> neighbours = List.of(
                    "1" + (3 + random.nextInt(7)) + digits(random, 9),
                    "69" + digits(random, 11),
                    "¥" + random.nextInt(500) + "." + digits(random, 2),
                    random.nextInt(500) + "元",
                    (1 + random.nextInt(30)) * 1000 + "mAh",
                    random.nextInt(100) + "." + random.nextInt(10) + "W",
                    "2024年" + random.nextInt(12) + "月",
                    "订单号：" + number(random),
                    "第" + random.nextInt(100) + "批");
            String text = any(neighbours, random) + " " + written + " " + any(neighbours, random);

            assertThat(find(text)).as("%s, seed %d", text, seed).containsExactly(number);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void makesNoNumberOfOtherNumbers(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String number = number(random);
            String torn = number.substring(0, 8 + random.nextInt(8));
            List<String> others = List.of(
                    torn,
                    digits(random, 1) + number,
                    number + digits(random, 1 + random.nextInt(4)),
                    "CQC" + digits(random, 11),
                    "20" + digits(random, 4) + "-" + digits(random, 2) + "-" + digits(random, 4) + "-"
                            + digits(random, 13),
                    separated(number, random, " ") + " " + digits(random, 4),
                    "PB" + number,
                    torn + " " + random.nextInt(900) + ".00元",
                    torn + " ¥" + digits(random, 16 - torn.length()),
                    torn + "\n\n\n\n" + number.substring(torn.length()),
                    torn + "（" + number.substring(torn.length()) + "）");

            String text = any(others, random);
            assertThat(find(text)).as("%s, seed %d", text, seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    @Timeout(20)
    void readsAnyTextTheSameTwice(long seed) {
        Random random = new Random(seed);
        for (String alphabet :
                List.of("0123456789", "01 -", "0一二oOl|! ", "2024o .", "①2０ ", "n no.2", "证书编号订单：2024 ", "2024\n，")) {
            StringBuilder any = new StringBuilder();
            random.ints(100_000, 0, alphabet.length()).forEach(index -> any.append(alphabet.charAt(index)));
            List<String> told = new ArrayList<>();

            List<String> once = find(any.toString());
            NormalisedText text = NormalisedText.of(any.toString());
            new CertificateNumberFinder().find(text, true, (from, until, reason) -> {
                assertThat(from).isLessThan(until);
                told.add(reason.name());
            });

            assertThat(find(any.toString())).isEqualTo(once);
            assertThat(once).allMatch(CertificateNumber::isWellFormed);
            assertThat(told).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20240109140000012 | TOO_MANY_DIGITS",
                "2024 0109 1400 0001 2345 | TOO_MANY_DIGITS",
                "2024 0109 1400 | TOO_FEW_DIGITS",
                "1999010914000001 | NOT_THE_GRAMMAR",
                "PB2024010914000001 | PART_OF_ANOTHER_CODE",
                "订单号 2024010914000001 | ANNOUNCED_AS_OTHER",
                "2024-01-09 2025-09-14 | DATES",
                "2024，1010，5000，3000 | LIST_OF_NUMBERS",
                "Z02401O807000OOl | TOO_MANY_LETTERS",
            })
    void tellsWhyACandidateIsNone(String text, RejectionReason reason) {
        List<RejectionReason> told = new ArrayList<>();

        new CertificateNumberFinder().find(NormalisedText.of(text), false, (from, until, why) -> told.add(why));

        assertThat(told).containsExactly(reason);
    }

    private static List<String> find(String text) {
        return new CertificateNumberFinder()
                .find(NormalisedText.of(text)).stream()
                        .map(CertificateNumberFinder.Found::number)
                        .toList();
    }

    private static String number(Random random) {
        String category = List.of("0914", "0915", "0916").get(random.nextInt(3));
        return "20" + (23 + random.nextInt(7)) + "0" + (1 + random.nextInt(9)) + category + digits(random, 6);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String replaced(String number, Random random, String from, String to) {
        boolean isAll = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        for (char digit : number.toCharArray()) {
            text.append(isAll || random.nextBoolean() ? to.charAt(from.indexOf(digit)) : digit);
        }
        return text.toString();
    }

    private static String between(String number, Random random, String invisible) {
        StringBuilder text = new StringBuilder();
        for (char character : number.toCharArray()) {
            text.append(character).append(random.nextBoolean() ? invisible : "");
        }
        return text.toString();
    }

    /** Groups of four, the parts of the number, or each digit. */
    private static String separated(String number, Random random, String separator) {
        List<Integer> ends = switch (random.nextInt(3)) {
            case 0 -> List.of(4, 8, 12);
            case 1 -> List.of(4, 6, 10);
            default -> List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        };
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < number.length(); index++) {
            text.append(ends.contains(index) ? separator : "").append(number.charAt(index));
        }
        return text.toString();
    }
}
