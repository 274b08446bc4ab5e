package io.lanjie.matching.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.term.Lexicon;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "生产日期 ! 2023-06-05 ! 2023-06-05..2023-06-05",
                "生产日期 ! 2023/6/5 ! 2023-06-05..2023-06-05",
                "制造日期 ! 2023.06 ! 2023-06-01..2023-06-30",
                "出厂日期 ! 20230605 ! 2023-06-05..2023-06-05",
                "生产日期 ! 202306 ! 2023-06-01..2023-06-30",
                "生产日期 ! 2023年6月 ! 2023-06-01..2023-06-30",
                "生产日期 ! 2023年6月5日 ! 2023-06-05..2023-06-05",
                "生产日期 ! 23年6月 ! 2023-06-01..2023-06-30",
                "生产日期 ! 2024年 ! 2024-01-01..2024-12-31",
                "生产日期 ! 2024年02月29日 ! 2024-02-29..2024-02-29",
                "生产日期 ! ２０２３年６月 ! 2023-06-01..2023-06-30",
                "Manufacture Date ! 2023-06-05 ! 2023-06-05..2023-06-05",
                "批次 ! C14-P6 ! C14P6",
                "生产批号 ! c14—p6 ! C14P6",
                "Lot No. ! C14-P6/P7 ! C14P6 C14P7",
            })
    void attributesStateUnits(String name, String value, String units) {
        assertThat(attribute(name, value)).containsExactly(units.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "上市时间, 2023-06-05",
        "保质期, 24个月",
        "有效期至, 2028-06-05",
        "购买日期, 2024-01-01",
        "证书有效期, 2023-06-05至2028-06-05",
        "生产日期, 见包装",
        "生产日期, 2023-13-45",
        "生产日期, 1",
        "生产日期, 1970-01-01",
        "批次, 见外箱",
        "颜色, 2023-06-05",
    })
    void otherAttributesDoNot(String name, String value) {
        assertThat(attribute(name, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "罗马仕充电宝 生产日期2023年6月 ! 2023-06-01..2023-06-30",
                "罗马仕充电宝 生产日期：2023-06-05 批次：C14-P6 ! 2023-06-05..2023-06-05 C14P6",
                "罗马仕充电宝 2024.03生产 ! 2024-03-01..2024-03-31",
                "罗马仕充电宝 24年3月产 ! 2024-03-01..2024-03-31",
                "批号C14-P6/P7 ! C14P6 C14P7",
                "Anker power bank, manufacture date: 2024-01-05, lot no. AB12 ! 2024-01-05..2024-01-05 AB12",
            })
    void wordsOfRunningTextAnnounceThem(String title, String units) {
        assertThat(title(title)).containsExactly(units.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "罗马仕充电宝 2024新款",
        "2024年新品充电宝",
        "充电宝 2023-06-05",
        "充电宝 2024年3月产品升级",
        "上市时间2023年6月",
        "保质期至2025年6月",
        "批次不同颜色随机",
        "充电宝20230605",
        "slot 12",
    })
    void aDateAloneSaysNothing(String title) {
        assertThat(title(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "充电宝 非召回批次C14-P6",
                "召回批次：C14-P6、C14-P7，本店均已剔除",
                "召回范围：批次C14-P6，生产日期2023-06-05至2023-07-28，本品不在其内",
                "官方召回生产日期2023-06-05至2023-07-28的产品",
                "召回的是2023年6月生产的",
                "本品不在批次C14-P6之内",
            })
    void whatIsSaidOfARecallIsNotOfTheUnits(String title) {
        assertThat(title(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "本品批次M30-R1，不在召回批次C14-P6之内 ! M30R1",
                "生产日期2025-03-01，召回的是2023年6月生产的 ! 2025-03-01..2025-03-01",
                "召回范围：批次C14-P6，本品批次M30-R1 ! M30R1",
                "批次C14-P6 已不在保修 ! C14P6",
                "召回范围：批次C14-P6。生产日期2025-03-01 ! 2025-03-01..2025-03-01",
                "已通过召回查询，批次C14-P6 ! C14P6",
            })
    void whatStandsBesideARecallIs(String title, String units) {
        assertThat(title(title)).containsExactly(units.split(" ", -1));
    }

    @Test
    void whatASkuStatesConcernsTheSku() {
        assertThat(units("充电宝", List.of(), "2024.03生产"))
                .singleElement()
                .extracting(StatedUnit::skuId)
                .isEqualTo("a");
    }

    @Test
    @Timeout(10)
    void anyTextIsReadInTimeThatGrowsWithIt() {
        for (String piece : List.of("生产日期", "批次", "2024年3月", "2024-", "lot ", "批次C1", "召回批次C1", "批次C1,", "1")) {
            assertThat(title(piece.repeat(300_000 / piece.length()))).hasSizeLessThanOrEqualTo(StatedUnits.MOST);
        }
    }

    @Test
    void anyTextIsReadWithoutException() {
        Random random = new Random(9);
        String alphabet = "2024年3月05-/. 生产日期批次号:产lotC1P\u200b\ud800";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));

            assertThat(units(text.toString(), List.of(new Attribute("生产日期", text.toString())), null))
                    .isNotNull();
        }
    }

    private static List<String> title(String title) {
        return written(units(title, List.of(), null));
    }

    private static List<String> attribute(String name, String value) {
        return written(units("充电宝", List.of(new Attribute(name, value)), null));
    }

    private static List<String> written(List<StatedUnit> units) {
        return units.stream()
                .map(unit -> unit instanceof StatedUnit.Batch batch
                        ? batch.code()
                        : ((StatedUnit.Made) unit).from() + ".." + ((StatedUnit.Made) unit).until())
                .toList();
    }

    private static List<StatedUnit> units(String title, List<Attribute> attributes, String skuName) {
        Listing listing = new Listing(
                new ListingKey("dev", "1"),
                title,
                new ListingVersion(1, Instant.EPOCH),
                true,
                new Seller(null, null, null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                attributes,
                List.of(),
                List.of(),
                skuName == null ? List.of() : List.of(new Sku("a", skuName, null, List.of(), null)));
        return StatedUnits.of(ListingReading.of(listing, new Lexicon(List.of())));
    }
}
