package io.lanjie.matching.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon(Stream.concat(
                    Stream.of("罗马仕", "小米", "安克", "romoss", "redmi", "mi", "anker", "ccc", "小米有品")
                            .map(text -> new Term(text, TermKind.BRAND, text)),
                    Stream.of("充电宝", "power bank", "保护套", "电芯", "3c", "3c认证", "for iphone", "for", "power", "pb-100")
                            .map(text -> new Term(text, TermKind.GOODS, text)))
            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罗马仕充电宝 | 罗马仕,充电宝",
                "罗*马*仕 | 罗马仕",
                "罗 马 仕充电宝 | 罗马仕,充电宝",
                "罗 马仕充电宝 | 罗马仕,充电宝",
                "罗·马·仕 | 罗马仕",
                "罗❤马❤仕 | 罗马仕",
                "罗\u200b马\u200b仕 | 罗马仕",
                "正品安.克电源 | 安克",
                "小-米电源 | 小米",
                "小 米 电源 | 小米",
                "罗R马M仕O | 罗马仕",
                "新款罗快马充仕 | 罗马仕",
                "安 克20000毫安 | 安克",
                "正品 小丨米电源 | 小米",
                "小/米电源 | 小米",
                "罗R马仕 | 罗马仕",
                "ROMOSS移动电源 | romoss",
                "r-o-m-o-s-s | romoss",
                "R.O.M.O.S.S | romoss",
                "ro*moss | romoss",
                "R0MOSS | romoss",
                "R0M0SS 20000 | romoss",
                "P o w e r 20000 | power",
                "Power Bank | power,power bank",
                "PowerBank | power bank",
                "Power-Bank | power,power bank",
                "P o w e r B a n k | power,power bank",
                "redmi20000 | redmi",
                "20000redmi | redmi",
                "MI 20000 | mi",
                "用于mi充电 | mi",
                "3C认证 | 3c,3c认证",
                "3C 认证 | 3c,3c认证",
                "c.c.c | ccc",
                "PB 100 | pb-100",
                "PB100 | pb-100",
                "for iPhone 15 | for,for iphone",
                "充 电 宝 | 充电宝",
                "保护 套 | 保护套",
                "ΡОMOSS RОМОЅЅ | romoss",
                "小米有品 | 小米,小米有品",
            })
    void findsWords(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "超小 米色电源",
                "超小-米色电源",
                "超小/米色",
                "小，米",
                "小。米",
                "小（米）",
                "小\n米",
                "罗，马，仕",
                "罗（马）仕",
                "罗***马***仕",
                "罗20马仕",
                "罗RO马仕",
                "小R米",
                "小玉米",
                "罗快马充快仕",
                "罗马充仕",
                "过充保电护池套",
                "超小丨米色",
                "过充保护 套餐一",
                "过充保护-套餐一",
                "po wer",
                "pow er",
                "romosses",
                "aromoss",
                "1mi",
                "mi1",
                "mix",
                "m-i",
                "m i",
                "a3c",
                "13c",
                "3cm",
                "3 c",
                "3-c",
                "fo-r",
                "r 0 m",
                "r0m0553",
                "20ROM055",
                "c-cc",
                "pb-1000",
                "apb-100",
            })
    void findsNoneInNeighbours(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void saysWhetherSeparatorsAreTheWordsOwn() {
        assertThat(lexicon.scan(NormalisedText.of("power bank")))
                .extracting(hit -> hit.term().text() + " " + hit.masked())
                .containsExactly("power false", "power bank false");
        assertThat(lexicon.scan(NormalisedText.of("罗*马仕 罗R马仕 r0moss")))
                .allMatch(Hit::masked)
                .hasSize(3);
    }

    @Test
    void tellsWhereTheWordStands() {
        NormalisedText text = NormalisedText.of("正品 罗&#42;马*仕！");

        Hit hit = lexicon.scan(text).get(0);

        assertThat(text.written(hit.from(), hit.until())).isEqualTo("罗&#42;马*仕");
    }

    @Test
    void givesEachMeaningOfASpellingOnce() {
        Lexicon meanings = new Lexicon(List.of(
                new Term("power bank", TermKind.GOODS, "bank"),
                new Term("powerbank", TermKind.GOODS, "bank"),
                new Term("PowerBank", TermKind.BRAND, "bank")));

        assertThat(meanings.scan(NormalisedText.of("powerbank")))
                .extracting(hit -> hit.term().kind())
                .containsExactlyInAnyOrder(TermKind.GOODS, TermKind.BRAND);
    }

    @Test
    void refusesAWordThatNobodyWrites() {
        List<Term> terms = List.of(new Term("a".repeat(64), TermKind.GOODS, "a"));

        assertThatThrownBy(() -> new Lexicon(terms)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNothingWithoutWords() {
        assertThat(new Lexicon(List.of()).scan(NormalisedText.of("充电宝"))).isEmpty();
        assertThat(new Lexicon(List.of(new Term("--", TermKind.GOODS, "x"))).scan(NormalisedText.of("充电宝")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(20)
    void readsAnyText(long seed) {
        Random random = new Random(seed);
        StringBuilder any = new StringBuilder();
        random.ints(200_000, 0, Character.MAX_CODE_POINT + 1).forEach(any::appendCodePoint);
        String alphabet = "罗马仕小米R0MOSromos *-.3c认证pwerbank";
        random.ints(300_000, 0, alphabet.length()).forEach(index -> any.append(alphabet.charAt(index)));
        NormalisedText text = NormalisedText.of(any.toString());

        List<Hit> hits = lexicon.scan(text);

        int[] ends = hits.stream().mapToInt(Hit::until).toArray();
        int[] sorted = ends.clone();
        Arrays.sort(sorted);
        assertThat(ends).as("seed %d", seed).isEqualTo(sorted);
        assertThat(hits).isNotEmpty().allMatch(hit -> hit.from() >= 0 && hit.until() <= text.length());
    }

    private List<String> words(String text) {
        return lexicon.scan(NormalisedText.of(text)).stream()
                .map(hit -> hit.term().text())
                .toList();
    }
}
