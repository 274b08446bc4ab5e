package io.lanjie.matching.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.Listings;
import io.lanjie.matching.goods.GoodsScope;
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

class MarkSalesTest {

    private final MarkSales sales = new MarkSales(new GoodsScope());

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @MethodSource("titles")
    void tellsMarksOnOfferFromMarksOnGoods(String expected, String title, String sku) {
        Listings listing =
                sku.isEmpty() ? Listings.titled(title) : Listings.titled(title).sku("1", sku);

        List<Claim> claims = find(listing, MatchLog.SILENT);

        assertThat(claims)
                .extracting(claim -> claim.key().value() + " " + claim.strength())
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    static Stream<Arguments> titles() {
        return Listings.rows("/matching/marks.tsv")
                .map(row -> Arguments.of(row[0], row[1], row.length > 2 ? row[2] : ""));
    }

    @Test
    void quotesTheWordsThatDecided() {
        Claim claim =
                find(Listings.titled("包邮 充电宝专用３Ｃ·贴纸 过安检神器"), MatchLog.SILENT).get(0);

        assertThat(claim.key()).isEqualTo(MatchKey.mark("loose-mark"));
        assertThat(claim.match().kind()).isEqualTo(MatchKind.MARK_TEXT);
        assertThat(claim.match().field()).isEqualTo("title");
        assertThat(claim.match().matchedText()).isEqualTo("３Ｃ·贴纸 过安检神器");
        assertThat(claim.match().normalised()).isEqualTo("3c·贴纸 过安检神器");
        assertThat(claim.match().start()).isEqualTo(8);
        assertThat(claim.match().end()).isEqualTo(19);
        assertThat(claim.match().rule()).isEqualTo("loose-mark");
    }

    @Test
    void aVariantIsConcernedAlone() {
        List<Claim> claims =
                find(Listings.titled("充电宝 20000毫安 快充").sku("plain", "黑色").sku("sheet", "3C贴纸10张"), MatchLog.SILENT);

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.skuId()).isEqualTo("sheet");
            assertThat(claim.match().field()).isEqualTo("skus[1].name");
            assertThat(claim.strength()).isEqualTo(Strength.STRONG);
        });
    }

    @Test
    void inADescriptionOnlyPlainWordsCount() {
        assertThat(find(Listings.titled("装饰小物").described("本店批发3C贴纸，充电宝用"), MatchLog.SILENT))
                .extracting(Claim::strength)
                .containsExactly(Strength.STRONG);
        assertThat(find(Listings.titled("电吹风 家用").described("包装上有3C标签，请放心购买"), MatchLog.SILENT))
                .isEmpty();
        assertThat(find(Listings.titled("充电宝 20000毫安").described("机身贴有3C标签。定制请联系客服"), MatchLog.SILENT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({
        "mark-engraving STRONG, 移动电源 10000毫安, 承接移动电源代刻3C标",
        "loose-mark STRONG, 移动电源 10000毫安, 另售3C贴纸 一元一张",
        "certificate-trade STRONG, 移动电源 10000毫安, 3C证书出租。按年付",
        "loose-mark STRONG, 激光加工 来样, 另卖3C标贴",
        "mark-engraving STRONG, 激光加工 来样, 能帮您刻3C",
        "none, 移动电源 10000毫安, 另售数据线。机身有3C标",
        "none, 移动电源 10000毫安, 3C证书齐全。可代开发票",
        "none, 移动电源 10000毫安, 不送3C贴纸。机身自带3C标识",
        "none, 移动电源 10000毫安, 3C证书不出租不外借",
        "none, 激光加工 来样, 本店设备已通过3C认证",
        "none, 不干胶标签印刷, 不承接3C认证标志",
        "none, 不干胶标签印刷, 本店不提供3C证书借用",
    })
    void tellsOffersInADescriptionFromRefusals(String expected, String title, String description) {
        assertThat(find(Listings.titled(title).described(description), MatchLog.SILENT))
                .extracting(claim -> claim.key().value() + " " + claim.strength())
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    @Test
    void belowAPlainTitleTheMarkIsWhatTheStickersShow() {
        assertThat(find(Listings.titled("亚银贴 30枚").described("移动电源3C认证标，撕下即贴"), MatchLog.SILENT))
                .extracting(Claim::strength)
                .containsExactly(Strength.STRONG);
        assertThat(find(Listings.titled("银色标签 小号").with("用途", "充电宝3C标贴"), MatchLog.SILENT))
                .extracting(Claim::strength)
                .containsExactly(Strength.STRONG);
        assertThat(find(Listings.titled("激光打码服务").described("可给移动电源打CCC标志和参数"), MatchLog.SILENT))
                .extracting(claim -> claim.key().value())
                .containsExactly("mark-engraving");
        assertThat(find(Listings.titled("装饰小贴纸 数码").described("充电宝贴上就好，过安检不被扣"), MatchLog.SILENT))
                .extracting(claim -> claim.key().value())
                .containsExactly("mark-disguised");
    }

    @Test
    void belowAPlainTitleAPromiseOfTheSellerIsNoMark() {
        assertThat(find(Listings.titled("卡通贴纸 儿童").described("本品带3C标志，安全无毒"), MatchLog.SILENT))
                .isEmpty();
        assertThat(find(Listings.titled("银色标签 小号").with("是否3C认证", "3C标志"), MatchLog.SILENT))
                .isEmpty();
        assertThat(find(Listings.titled("手机壳 透明").described("充电宝3C标志请自行核对，过安检不被扣"), MatchLog.SILENT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} <{2}>")
    @CsvSource({
        "3C数码 标签, NOT_THE_MARK, 3C数码",
        "充电宝20000毫安 3C标签齐全, MARK_ON_GOODS, 3C标签",
        "标签打印机 3C标签, LAWFUL_LABELS, 3C标签",
        "代办3C认证证书, CERTIFICATE_CONSULTING, 3C认证证书",
        "电吹风 3C认证 家用标签, NO_MARK_OFFERED, 3C认证 家用标签",
    })
    void tellsWhyANearMatchIsNone(String title, RejectionReason reason, String words) {
        List<String> told = new ArrayList<>();

        List<Claim> claims = find(
                Listings.titled(title),
                (field, from, until, why) -> told.add(why + " " + field.text().written(from, until)));

        assertThat(claims).isEmpty();
        assertThat(told).contains(reason + " " + words);
    }

    @Test
    @Timeout(20)
    void anyTextIsReadAndEveryQuoteIsOfTheText() {
        Random random = new Random(20_261_122);
        String[] pieces = {
            "3c", "ccc", "贴纸", "标", "充电宝", "过安检", "登机", "镭雕", "证书", "出租", "模板", "带", "齐全", "送", "定制", " ", ",", "·",
            "20000毫安", "😀", "\ud800", "儿童", "打印机", "3c数码", "\u0000", "认证"
        };
        for (int run = 0; run < 20_000; run++) {
            StringBuilder title = new StringBuilder();
            for (int piece = random.nextInt(16); piece >= 0; piece--) {
                title.append(pieces[random.nextInt(pieces.length)]);
            }
            String written = title.toString();
            List<Claim> claims = find(Listings.titled(written).sku("1", written).described(written), MatchLog.SILENT);

            assertThat(claims)
                    .allSatisfy(claim -> assertThat(written.substring(
                                    claim.match().start(), claim.match().end()))
                            .isEqualTo(claim.match().matchedText()));
            assertThat(find(Listings.titled(written).sku("1", written).described(written), MatchLog.SILENT))
                    .isEqualTo(claims);
        }
    }

    @Test
    @Timeout(20)
    void aLongTextTakesNoLongerThanItsLength() {
        String text = "3C 贴纸 登机 充电宝 证书 ".repeat(50_000);

        assertThat(find(Listings.titled(text).described(text), MatchLog.SILENT)).isNotNull();
    }

    private List<Claim> find(Listings listing, MatchLog log) {
        List<Claim> claims = new ArrayList<>();
        sales.find(listing.reading(), claims::add, log);
        return claims;
    }
}
