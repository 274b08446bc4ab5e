package io.lanjie.matching.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.matching.Listings;
import io.lanjie.matching.dictionary.GoodsKind;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoodsScopeTest {

    private final GoodsScope scope = new GoodsScope();

    @ParameterizedTest(name = "{0} [{1}] {2}")
    @MethodSource("titles")
    void tellsGoodsInScopeFromWhatMentionsThem(String expected, String category, String title) {
        GoodsJudgement judgement = judge(Listings.titled(title).in(category));

        assertThat(judgement.inScope())
                .as(
                        "by %s <%s>",
                        judgement.reasons().get(0).rule(),
                        judgement.reasons().get(0).written())
                .isEqualTo(expected.equals("IN"));
    }

    static Stream<Arguments> titles() {
        return Listings.rows("/matching/goods.tsv").map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    @ParameterizedTest(name = "{0}: {1}, {2} <{3}>")
    @CsvSource({
        "罗马仕充电宝20000毫安, POWER_BANK, NAMED, 充电宝",
        "手电筒可当充电宝, POWER_BANK, SERVES_AS, 充电宝",
        "暖手宝充电宝二合一, POWER_BANK, COMBINED, 充电宝",
        "双肩包+充电宝, POWER_BANK, COMBINED, 充电宝",
        "手机壳磁吸充电宝, POWER_BANK, HEAD, 磁吸充电宝",
        "应急启动电源 手机充电, STARTER, STARTER, 应急启动电源",
        "对讲机锂电池, CELL, HEAD, 锂电池",
        "户外电源 1000W, POWER_STATION, NAMED, 户外电源",
        "充电宝保护套, CASE, OTHER, 保护套",
        "小风扇 充电宝供电, DEVICE, OTHER, 小风扇",
        "回收充电宝, SERVICE, NO_GOODS, 回收",
        "电动车锂电池 48V, OTHER_BATTERY, OTHER, 电动车锂电池",
        "应急启动电源 12V, STARTER, ONLY_STARTER, 应急启动电源",
        "充电宝数据线 短, POWER_BANK, MENTIONED, 充电宝",
    })
    void saysWhatTheGoodsAreAndByWhichWord(String title, GoodsKind kind, GoodsRule rule, String word) {
        GoodsJudgement judgement = judge(Listings.titled(title));

        assertThat(judgement.kind()).isEqualTo(kind);
        assertThat(judgement.inScope())
                .isEqualTo(kind.isInScope() && rule != GoodsRule.ONLY_STARTER && rule != GoodsRule.MENTIONED);
        assertThat(judgement.reasons()).first().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(rule);
            assertThat(reason.field().path()).isEqualTo("title");
            assertThat(reason.written()).isEqualTo(word);
        });
    }

    @Test
    void anAttributeOrAVariantSaysWhatTheTitleDoesNot() {
        assertThat(judge(Listings.titled("新款超薄 官方正品").with("产品类型", "移动电源")).inScope())
                .isTrue();
        assertThat(judge(Listings.titled("新款超薄 官方正品").sku("1", "充电宝 白色")).inScope())
                .isTrue();
        assertThat(judge(Listings.titled("新款超薄 官方正品").with("适用对象", "充电宝保护套")).inScope())
                .isFalse();
        assertThat(judge(Listings.titled("新款 保护套").sku("1", "充电宝 白色")).inScope())
                .isFalse();
    }

    @Test
    void anAttributeThatSaysWhatTheGoodsAreForDoesNot() {
        assertThat(judge(Listings.titled("短线 三合一").with("适用", "充电宝")).inScope()).isFalse();
        assertThat(judge(Listings.titled("便携打印机 家用").with("电池类型", "聚合物锂离子电池")).inScope())
                .isFalse();
    }

    @Test
    void aDescriptionDoesNot() {
        assertThat(judge(Listings.titled("新款超薄 官方正品").described("可以给充电宝充电")).inScope())
                .isFalse();
    }

    @Test
    void goodsOutOfScopeAreTold() {
        List<RejectionReason> told = new ArrayList<>();

        scope.judge(Listings.titled("充电宝保护套").reading(), (field, from, until, reason) -> {
            assertThat(field.text().written(from, until)).isEqualTo("保护套");
            told.add(reason);
        });

        assertThat(told).containsExactly(RejectionReason.GOODS_OUT_OF_SCOPE);
    }

    @Test
    @Timeout(10)
    void anyTextIsJudged() {
        Random random = new Random(20_261_122);
        String[] pieces = {
            "充电宝",
            "保护套",
            "适用",
            "送",
            "不含",
            " ",
            ",",
            "·",
            "20000毫安",
            "power bank",
            "case",
            "😀",
            "\ud800",
            "电",
            "宝",
            "for",
            "+",
            "3c",
            "\u0000",
            "锂电池",
            "专用",
            "可当",
            "9999999999999999999mah",
            ".",
            "万"
        };
        for (int run = 0; run < 20_000; run++) {
            StringBuilder title = new StringBuilder();
            for (int piece = random.nextInt(20); piece >= 0; piece--) {
                title.append(pieces[random.nextInt(pieces.length)]);
            }
            GoodsJudgement judgement =
                    judge(Listings.titled(title.toString()).in(title.reverse().toString()));

            assertThat(judgement).isNotNull();
            assertThat(judgement.reasons()).isNotEmpty();
        }
    }

    @Test
    @Timeout(10)
    void aLongTextTakesNoLongerThanItsLength() {
        assertThat(judge(Listings.titled("充电宝".repeat(50_000) + "适用".repeat(50_000)))
                        .inScope())
                .isTrue();
        assertThat(judge(Listings.titled("送充电宝壳专用 二合一 ".repeat(50_000)))).isNotNull();
    }

    private GoodsJudgement judge(Listings listing) {
        ListingReading reading = listing.reading();
        assertThat(reading.fields()).extracting(FieldText::path).contains("title");
        return scope.judge(reading, MatchLog.SILENT);
    }
}
