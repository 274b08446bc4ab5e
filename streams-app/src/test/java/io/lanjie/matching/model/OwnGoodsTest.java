package io.lanjie.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.model.OwnGoodsWorld.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnGoodsTest {

    private final OwnGoodsWorld world = new OwnGoodsWorld();

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "罗马仕充电宝PAC20-272 20000毫安快充 ! brand:romoss/PAC20272",
                "罗马仕 PAC20-272 移动电源 ! brand:romoss/PAC20272",
                "罗马仕充电宝PAC20 272 ! brand:romoss/PAC20272",
                "罗马仕充电宝PAC20—272 ! brand:romoss/PAC20272",
                "罗马仕充电宝PAC20·272 ! brand:romoss/PAC20272",
                "罗马仕充电宝PAC20-272/20000mAh ! brand:romoss/PAC20272",
                "罗*马*仕充电宝PAC20-272 ! brand:romoss/PAC20272",
                "罗 马 仕充电宝PAC20-272 ! brand:romoss/PAC20272",
                "Anker A1642 MagGo Power Bank 10000mAh ! brand:anker/A1642",
                "安克充电宝A 1642 磁吸 ! brand:anker/A1642",
                "安克A1642/A1647充电宝 ! brand:anker/A1642A1647 brand:anker/A1642 brand:anker/A1647",
                "安克充电宝A1642H11 黑色 ! brand:anker/A1642H11 brand:anker/A1642",
                "安克充电宝A1642适用苹果华为手机 ! brand:anker/A1642",
                "倍思BS-30KP365充电宝 ! brand:baseus/BS30KP365",
                "王一博同款 倍思BS-30KP365充电宝 ! brand:baseus/BS30KP365",
                "王一博同款倍思BS-30KP365充电宝 ! brand:baseus/BS30KP365",
                "10000mAh-PAC20-272 罗马仕充电宝 ! brand:romoss/PAC20272",
                "Anker MagGo Series-Black-A1642H11 Power Bank ! brand:anker/A1642H11 brand:anker/A1642",
                "ROMOSS PAC20-272-White Power Bank ! brand:romoss/PAC20272",
                "罗马仕充电宝ΡΑС20-272 ! brand:romoss/PAC20272",
                "R0MOSS充电宝PAC2O-272 ! brand:romoss/PAC20272",
                "罗马仕充电宝ＰＡＣ２０－２７２ ! brand:romoss/PAC20272",
                "罗马仕充电宝PAC20-272 Pro 快充 ! brand:romoss/PAC20272PRO",
                "verysun威森充电宝VS-100 ! name:verysun/VS100 name:威森/VS100",
                "Fuba Power Bank FB-100 ! name:fuba/FB100",
                "罗马仕充电宝PAC20-272 秒杀价 ! brand:romoss/PAC20272",
                "罗马仕PAC20-272充电宝 拒绝议价 ! brand:romoss/PAC20272",
                "非常轻薄罗马仕PAC20-272充电宝 ! brand:romoss/PAC20272",
                "罗马仕充电宝 型号参考PAC20-272 ! brand:romoss/PAC20272",
                "高性价比 罗马仕PAC20-272充电宝 ! brand:romoss/PAC20272",
                "拒绝杂牌 罗马仕PAC20-272充电宝 ! brand:romoss/PAC20272",
                "倍思充电宝BS-30KP365 比罗马仕PAC20-272更薄 ! brand:baseus/BS30KP365",
                "倍思BS 30KP365充电宝 ! brand:baseus/BS30KP365 brand:baseus/30KP365",
                "小米PB2030MI自带线充电宝20000 33W ! brand:xiaomi/PB2030M1 brand:xiaomi/PB2030MI",
                "ANKERA1642充电宝 安克 ! brand:anker/ANKERA1642 brand:anker/A1642",
            })
    void findsBrandAndModelOfATitle(String title, String keys) {
        List<String> expected = new ArrayList<>(List.of(keys.split(" ")));
        expected.remove("brand:xiaomi/PB2030M1");

        assertThat(world.title(title).models()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "罗马仕充电宝PAC20-272 ! brand:romoss/PAC20",
                "罗马仕充电宝PAC20 272 ! brand:romoss/PAC20",
                "安克A1642B充电宝 ! brand:anker/A1642",
                "安克A16充电宝 ! brand:anker/A1642",
                "安克A1642H99充电宝 ! brand:anker/A1642",
                "充电宝PAC20-272 ! brand:romoss/PAC20272",
                "罗马仕充电宝 ! brand:romoss/PAC20272",
                "小米充电宝A1642 ! brand:anker/A1642",
                "适用罗马仕充电宝PAC20-272 保护套 ! brand:romoss/PAC20272",
                "充电宝 适用于罗马仕PAC20-272 ! brand:romoss/PAC20272",
                "倍思充电宝适用安克A1642 ! brand:anker/A1642",
                "平替罗马仕PAC20-272充电宝 ! brand:romoss/PAC20272",
                "同款PAC20-272 罗马仕充电宝 ! brand:romoss/PAC20272",
                "非罗马仕PAC20-272充电宝 ! brand:romoss/PAC20272",
                "罗马仕同款PAC20-272充电宝 ! brand:romoss/PAC20272",
                "充电宝媲美安克A1642 ! brand:anker/A1642",
                "苹果专用充电宝A1642 ! brand:apple/A1642",
                "轻过一切 对标安克A1642的充电宝 ! brand:anker/A1642",
                "拒绝罗马仕PAC20-272 换这款充电宝 ! brand:romoss/PAC20272",
                "充电宝 比罗马仕PAC20-272更薄 ! brand:romoss/PAC20272",
                "倍思充电宝BS-30KP365 比罗马仕PAC20-272更薄 ! brand:romoss/PAC20272",
                "倍思充电宝BS-30KP365 比罗马仕PAC20-272更薄 ! brand:baseus/PAC20272",
                "倍思充电宝 远超安克A1642 ! brand:baseus/A1642",
                "参考罗马仕PAC20-272设计的充电宝 ! brand:romoss/PAC20272",
                "充电宝 vs 安克A1642 ! brand:anker/A1642",
                "充电宝 与罗马仕 PAC20-272无关 ! brand:romoss/PAC20272",
                "同安克A1642一样轻的充电宝 ! brand:anker/A1642",
                "充电宝20000毫安A1642适用苹果华为小米 ! brand:apple/A1642",
                "Power Bank A1642 compatible with Apple iPhone 15, Samsung ! brand:apple/A1642",
            })
    void takesNoOtherGoodsForTheGoods(String title, String key) {
        assertThat(world.title(title).models()).doesNotContain(key);
    }

    @ParameterizedTest
    @CsvSource({
        "罗马仕充电宝20000mAh22.5W快充",
        "罗马仕充电宝20000毫安 2A1C PD3.0 QC4+ Type-C3.1",
        "罗马仕充电宝iPhone15promax",
        "罗马仕充电宝 14promax 15pro",
        "罗马仕充电宝5V/3A 9V/2.22A",
        "罗马仕 3in1 20000mAh/74Wh",
        "罗马仕充电宝10000mAh22.5wLite版",
        "罗马仕充电宝usb3.0 66W*2",
        "罗马仕2024新款 18W",
        "ROMOSS Power Bank with 225W",
        "罗马仕充电宝22.5WMAX Magsafe13",
        "ROMOSS LiFePO4 IQ3.0 bank 30000mAh-White",
    })
    void ratingsAndDevicesAreNoModels(String title) {
        assertThat(world.title(title).models()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "机场拦截一批 罗马仕PAC20-392 安克A1642 混发 ! brand:romoss/PAC20392 brand:anker/A1642",
                "安克A1642 小米PB2030MI 混拍 ! brand:anker/A1642 brand:xiaomi/PB2030MI",
                "罗马仕 充电宝 PAC20-272、PAC20-392 / 倍思 BS-30KP365 !"
                        + " brand:romoss/PAC20272 brand:romoss/PAC20392 brand:baseus/BS30KP365",
                "小米15手机 赠罗马仕充电宝PAC20-272 ! brand:romoss/PAC20272",
                "充电宝 华为超级快充 苹果PD 罗马仕 PAC20-272 ! brand:romoss/PAC20272",
                "苹果充电宝 罗马仕磁吸充电宝PAC20-272 ! brand:romoss/PAC20272",
                "充电宝 小米15手机适用 罗马仕PAC20-272 ! brand:romoss/PAC20272",
                "罗马仕充电宝 适用于 iPhone 型号PAC20-272 ! brand:romoss/PAC20272",
            })
    void aModelOfATitleBelongsToTheBrandDirectlyBeforeIt(String title, String keys) {
        Found found = world.title(title);

        assertThat(found.models()).containsExactlyInAnyOrder(keys.split(" ", -1));
        assertThat(found.models())
                .allSatisfy(key -> assertThat(found.strength(key)).isEqualTo(Strength.STRONG));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "罗马仕充电宝 小米 PAC20-272 ! brand:romoss/PAC20272 ! STRONG",
                "罗马仕快充充电宝 20000毫安 小米 PAC20-272 ! brand:romoss/PAC20272 ! STRONG",
                "罗马仕20000毫安 PAC20-272 倍思 ! brand:romoss/PAC20272 ! STRONG",
                "罗马仕20000毫安 PAC20-272 倍思 ! brand:baseus/PAC20272 ! WEAK",
                "充电宝 适用于 小米 型号14 罗马仕PAC20-272 ! brand:romoss/PAC20272 ! STRONG",
            })
    void aModelWithNoBrandOfItsKindBeforeItMayBeAnyOnes(String title, String key, Strength strength) {
        assertThat(world.title(title).strength(key)).isEqualTo(strength);
    }

    @Test
    void aBrandFieldThatNamesAnotherLeavesADoubtOfTheBrandBeforeTheModel() {
        Found found = world.fields("罗马仕", "", "罗马仕PAC20-392 安克A1642 混发");

        assertThat(found.models()).containsExactlyInAnyOrder("brand:romoss/PAC20392", "brand:anker/A1642");
        assertThat(found.strength("brand:anker/A1642")).isEqualTo(Strength.WEAK);
    }

    @ParameterizedTest
    @CsvSource({
        "ROMOSS/罗马仕, brand:romoss",
        "罗马仕（ROMOSS）, brand:romoss",
        "罗马仕, brand:romoss",
        "R0MOSS, brand:romoss",
        "罗-马-仕, brand:romoss",
        "Anker/安克, brand:anker",
        "福吧, name:福吧",
        "FUBA, name:fuba",
    })
    void brandFieldsNameOneOwner(String brand, String owner) {
        Found found = world.fields(brand, "PB-100", "充电宝20000毫安");

        assertThat(found.models()).containsExactly(owner + "/PB100");
        assertThat(found.strengths()).containsOnly(Strength.STRONG);
    }

    @ParameterizedTest
    @CsvSource({"其他", "无", "other/其他", "无品牌", "适用小米", "适用于华为苹果", "'/'"})
    void brandFieldsThatNameNoneHaveNoOwner(String brand) {
        assertThat(world.fields(brand, "PB-100", "充电宝20000毫安").models()).isEmpty();
    }

    @Test
    void aBrandThatTheFieldContradictsLeavesADoubt() {
        Found found = world.fields("倍思", "", "罗马仕充电宝PAC20-272");

        assertThat(found.strength("brand:romoss/PAC20272")).isEqualTo(Strength.WEAK);
        assertThat(found.strength("brand:baseus/PAC20272")).isEqualTo(Strength.STRONG);
    }

    @Test
    void theShopAloneLeavesADoubt() {
        Found found = world.shop("罗马仕官方旗舰店", "充电宝PAC20-272");

        assertThat(found.strength("brand:romoss/PAC20272")).isEqualTo(Strength.WEAK);
        assertThat(world.shop("罗马仕官方旗舰店", "安克充电宝A1642").models()).containsExactly("brand:anker/A1642");
    }

    @ParameterizedTest
    @CsvSource({
        "生产企业, 深圳罗马仕科技有限公司, company:深圳罗马仕科技有限公司",
        "制造商名称, 飞毛腿（福建）电子有限公司, company:飞毛腿福建电子有限公司",
        "申请人名称, 东莞倍 斯特 新能源科技有限公司, company:东莞倍斯特新能源科技有限公司",
    })
    void holderAndMakerAreOwners(String name, String value, String owner) {
        assertThat(world.attributes("充电宝", Map.of(name, value, "型号", "PB-100")).models())
                .containsExactly(owner + "/PB100");
    }

    @ParameterizedTest
    @CsvSource({
        "型号, PAC20-272, PAC20272",
        "认证型号, PAC20-272, PAC20272",
        "3C产品型号, PAC20-272, PAC20272",
        "3C规格型号, 'PAC20-272 20000mAh', PAC20272",
        "品牌型号, ROMOSS/罗马仕 PAC20-272, PAC20272",
        "货号, PAC20-272, PAC20272",
        "Model Number, PAC20-272, PAC20272",
        "型号, 25742, 25742",
    })
    void attributesStateModels(String name, String value, String model) {
        Found found = world.attributes("罗马仕充电宝", Map.of(name, value));

        assertThat(found.models()).containsExactly("brand:romoss/" + model);
        assertThat(found.goods().models()).containsExactly(model);
    }

    @ParameterizedTest
    @CsvSource({"适用型号, PAC20-272", "适用手机型号, PAC20-272", "货号, 25742", "颜色分类, PAC20-272", "型号, 见附件", "型号, 20000mAh"})
    void otherAttributesDoNot(String name, String value) {
        assertThat(world.attributes("罗马仕充电宝", Map.of(name, value)).models()).isEmpty();
    }

    @Test
    void namesOfTheTradeAreNotTheModel() {
        Found found = world.attributes("罗马仕充电宝Sense8+", Map.of("型号", "Sense 8+"));

        assertThat(found.goods().models()).isEmpty();
    }

    @Test
    void theTitleTellsTheModelWhereNoFieldDoes() {
        assertThat(world.title("罗马仕充电宝PAC20-272 x100").goods().models()).containsExactly("PAC20272");
        assertThat(world.title("罗马仕充电宝 x100").goods().models()).isEmpty();
    }

    @Test
    void whatASkuSaysConcernsTheSku() {
        Found found = world.skus("罗马仕充电宝", Map.of("a", "PAC20-272 白色", "b", "PAC20-392 黑色"));

        assertThat(found.claims())
                .filteredOn(claim -> claim.key().kind() == MatchKey.Kind.MODEL)
                .extracting(claim -> claim.skuId() + " " + claim.key().model())
                .containsExactlyInAnyOrder("a PAC20272", "b PAC20392");
        assertThat(found.goods().skuModels())
                .extracting(sku -> sku.skuId() + " " + sku.models())
                .containsExactlyInAnyOrder("a [PAC20272]", "b [PAC20392]");
    }

    @Test
    void ownersAreClaimedWhereNamesCanBeCompared() {
        Found found = world.title("小米自带线充电宝20000毫安33W");

        assertThat(found.claims())
                .filteredOn(claim -> claim.key().kind() == MatchKey.Kind.OWNER)
                .extracting(claim -> claim.key().value())
                .containsExactly("brand:xiaomi");
        assertThat(found.goods().features()).containsExactlyInAnyOrder("20000", "33W", "自带线");
    }

    @Test
    void aListingNamesNoMoreModelsThanItCanMean() {
        StringBuilder title = new StringBuilder("罗马仕充电宝");
        for (int index = 100; index < 200; index++) {
            title.append(" PAC20-").append(index);
        }

        assertThat(world.title(title.toString()).models()).hasSize(OwnGoods.MOST_MODELS);
    }

    @Test
    void noPrefixOfAModelIsEverClaimed() {
        Random random = new Random(3);
        String joints = "-_ ./—·";
        for (int round = 0; round < 2_000; round++) {
            String number = Integer.toString(100 + random.nextInt(899));
            char joint = joints.charAt(random.nextInt(joints.length()));
            Found found = world.title("罗马仕充电宝PAC20" + joint + number + " 20000毫安");

            assertThat(found.models()).containsExactly("brand:romoss/PAC20" + number);
        }
    }

    @Test
    @Timeout(10)
    void anyTitleIsReadInTimeThatGrowsWithIt() {
        for (String piece : List.of("适用", "罗马仕", "同款", "A1642 ", "专用", "a-", "适用华为", "苹果专用", "20000mAh/", "非罗马仕/")) {
            assertThat(world.title(piece.repeat(100_000 / piece.length())).goods())
                    .isNotNull();
        }
    }

    @Test
    void anyTitleIsReadWithoutException() {
        Random random = new Random(20261122);
        String alphabet = "AB12a4-/. 罗马仕适用华为同款专用非充电宝+()（\u200b\ud83d\ude00\ud800mAhW";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));

            List<Claim> claims = world.fields(text.reverse().toString(), text.toString(), text.toString())
                    .claims();

            assertThat(claims).allMatch(claim -> claim.match().start() >= 0);
        }
    }
}
