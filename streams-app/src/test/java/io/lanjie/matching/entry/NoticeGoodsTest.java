package io.lanjie.matching.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateDetails;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Party;
import io.lanjie.domain.notice.Publication;
import io.lanjie.domain.notice.RecallItem;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.model.ModelKey;
import io.lanjie.matching.model.OwnGoodsWorld;
import io.lanjie.matching.model.Owners;
import io.lanjie.matching.model.ProductFeatures;
import io.lanjie.matching.term.Lexicon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeGoodsTest {

    private static final String NUMBER = "2024010914000001";
    private static final Publication PUBLICATION = new Publication("n1", "issuer", null, null, List.of());
    private static final SourcePosition SOURCE = new SourcePosition("topic", 0, 1);

    private final Dictionaries dictionaries = OwnGoodsWorld.dictionaries();
    private final Owners owners = Owners.of(dictionaries.brands());
    private final ProductFeatures features = new ProductFeatures(new Lexicon(dictionaries.terms()));

    @Test
    void aCertificateIsMetByNumberAndByEachModelOfEachOwner() {
        EntryGoods goods = certificate(List.of("ROMOSS/罗马仕"), "江门某某电子有限公司", List.of("PAC20-272, PAC20-392"));

        assertThat(goods.keys())
                .extracting(MatchKey::toString)
                .containsExactlyInAnyOrder(
                        "CERTIFICATE:" + NUMBER,
                        "MODEL:brand:romoss/PAC20272",
                        "MODEL:brand:romoss/PAC20392",
                        "MODEL:company:江门某某电子有限公司/PAC20272",
                        "MODEL:company:江门某某电子有限公司/PAC20392");
    }

    @Test
    void withoutABrandTheHoldersBrandsCount() {
        assertThat(certificate(List.of(), "深圳罗马仕科技有限公司", List.of("PAC20-272")).keys())
                .contains(MatchKey.model("brand:romoss", "PAC20272"));
        assertThat(certificate(List.of("福吧"), "深圳罗马仕科技有限公司", List.of("PAC20-272"))
                        .keys())
                .contains(MatchKey.model("name:福吧", "PAC20272"))
                .doesNotContain(MatchKey.model("brand:romoss", "PAC20272"));
    }

    @ParameterizedTest
    @CsvSource({
        "PAC20-272, PAC20 272, STRONG",
        "PAC20-272, PAC20-2720, none",
        "PAC20-272, PAC20, none",
        "PAC20-***（*代表0-9）, PAC20-272, STRONG",
        "PAC20-***（*代表0-9）, PAC20-27A, none",
        "PAC20-***, PAC20-272, WEAK",
        "PAC20xx, PAC2072, WEAK",
        "见附件, PAC20-272, none",
    })
    void namesModelsAsSurelyAsItListsThem(String listed, String model, String strength) {
        EntryGoods goods = certificate(List.of("罗马仕"), null, List.of(listed));
        String canonical = ModelKey.canonical(model);

        assertThat(goods.names(MatchKey.model("brand:romoss", canonical), List.of())
                        .map(Strength::name)
                        .orElse("none"))
                .isEqualTo(strength);
        assertThat(goods.names(MatchKey.model("brand:anker", canonical), List.of()))
                .isEmpty();
    }

    @Test
    void wildcardsAreMetByTheOwner() {
        MatchKey owner = MatchKey.owner("brand:romoss");

        assertThat(certificate(List.of("罗马仕"), null, List.of("PAC20-***")).keys())
                .contains(owner);
        assertThat(certificate(List.of("罗马仕"), null, List.of("PAC20-272")).keys())
                .doesNotContain(owner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'' ! PAC20-272 ! ALL",
                "PAC20-272、PAC20-392 ! PAC20-272 ! AFFECTED",
                "PAC20-272、PAC20-392 ! PLT20A-152 PAC20-392 ! AFFECTED",
                "PAC20-272、PAC20-392 ! PLT20A-152 ! NOT_AFFECTED",
                "PAC20-272、PAC20-392 ! PAC20 ! NOT_AFFECTED",
                "PAC20-272、PAC20-392 ! '' ! UNKNOWN",
                "PAC20-2**（*代表0-9） ! PAC20-272 ! AFFECTED",
                "PAC20-2** ! PAC20-272 ! UNKNOWN",
                "PAC20-2** ! PLT20A-152 ! NOT_AFFECTED",
                "见附件 ! PAC20-272 ! UNKNOWN",
                "PAC20-272, PAC20... ! PLT20A-152 ! UNKNOWN",
            })
    void tellsWhetherTheModelsAreAffected(String affected, String models, AffectedModel expected) {
        EntryGoods goods = certificate(
                List.of("罗马仕"), null, List.of("PAC20-272"), affected.isEmpty() ? List.of() : List.of(affected));
        List<String> stated = models.isEmpty()
                ? List.of()
                : Arrays.stream(models.split(" ")).map(ModelKey::canonical).toList();

        assertThat(goods.affected(stated)).isEqualTo(expected);
    }

    @Test
    void aRecallIsMetByModelGtinAndProductName() {
        EntryGoods goods = recall(
                List.of("小米"),
                "小米自带线充电宝 20000mAh 33W",
                item("PB2030MI", false, List.of(), "2024-08-01", "2024-09-22", List.of("6901234567892")));

        assertThat(goods.keys())
                .extracting(MatchKey::toString)
                .containsExactlyInAnyOrder("MODEL:brand:xiaomi/PB2030MI", "OWNER:brand:xiaomi", "GTIN:06901234567892");
        MatchKey owner = MatchKey.owner("brand:xiaomi");
        assertThat(goods.names(owner, List.of("20000", "33W", "自带线", "磁吸"))).contains(Strength.WEAK);
        assertThat(goods.names(owner, List.of("20000", "33W"))).isEmpty();
        assertThat(goods.names(MatchKey.owner("brand:anker"), List.of("20000", "33W", "自带线")))
                .isEmpty();
        assertThat(goods.names(MatchKey.gtin("06901234567892"), List.of())).contains(Strength.STRONG);
    }

    @Test
    void aNameWithOneFeatureNamesNothing() {
        assertThat(recall(List.of("小米"), "移动电源 20000mAh", item("PB2030MI", false, List.of(), null, null, List.of()))
                        .keys())
                .doesNotContain(MatchKey.owner("brand:xiaomi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "batch C14P6 ! INSIDE",
                "batch C14P7 ! INSIDE",
                "batch C14P8 ! OUTSIDE",
                "made 2023-06-05 2023-06-05 ! INSIDE",
                "made 2023-06-01 2023-06-30 ! UNPROVEN",
                "made 2023-07-01 2023-07-28 ! INSIDE",
                "made 2023-08-01 2023-08-31 ! OUTSIDE",
                "made 2024-01-10 2024-01-10 ! INSIDE",
                "made 2023-01-01 2023-12-31 ! UNPROVEN",
                "'' ! UNPROVEN",
                "batch C14P6,made 2023-06-10 2023-06-10 ! INSIDE",
                "batch C14P6,made 2023-08-10 2023-08-10 ! UNPROVEN",
                "batch C14P6,batch X1 ! UNPROVEN",
                "made 2023-06-10 2023-06-10,made 2023-09-10 2023-09-10 ! UNPROVEN",
                "batch X1,made 2023-08-10 2023-08-10 ! OUTSIDE",
                "batch C14P6,made 2024-01-10 2024-01-10 ! UNPROVEN",
            })
    void tellsWhetherTheUnitsAreRecalled(String stated, RecalledUnits expected) {
        EntryGoods goods = recall(
                List.of("罗马仕"),
                "移动电源",
                item("PAC20-272", false, List.of("C14-P6/P7"), "2023-06-05", "2023-07-28", List.of()),
                item("PAC20-272", false, List.of("M20-Q1"), "2024-01-05", "2024-02-08", List.of()),
                item("PLT20A-152", true, List.of(), null, null, List.of()));

        assertThat(goods.recalled(MatchKey.model("brand:romoss", "PAC20272"), units(stated)))
                .isEqualTo(expected);
    }

    @Test
    void everyUnitOfAModelMayBeRecalled() {
        EntryGoods goods = recall(
                List.of("罗马仕"),
                "移动电源",
                item("PAC20-272", false, List.of(), null, null, List.of()),
                item("PLT20A-152", true, List.of(), null, null, List.of()));

        assertThat(goods.recalled(MatchKey.model("brand:romoss", "PLT20A152"), List.of()))
                .isEqualTo(RecalledUnits.ALL);
        assertThat(goods.recalled(MatchKey.model("brand:romoss", "PAC20272"), units("batch C14P6")))
                .isEqualTo(RecalledUnits.UNPROVEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "made 2023-06-10 2023-06-10 ! UNPROVEN",
                "batch C14P6 ! INSIDE",
                "batch X1 ! OUTSIDE",
            })
    void aDateProvesNothingAgainstBatches(String stated, RecalledUnits expected) {
        EntryGoods goods =
                recall(List.of("罗马仕"), null, item("PAC20-272", false, List.of("C14-P6"), null, null, List.of()));

        assertThat(goods.recalled(MatchKey.model("brand:romoss", "PAC20272"), units(stated)))
                .isEqualTo(expected);
    }

    private static List<StatedUnit> units(String stated) {
        List<StatedUnit> units = new ArrayList<>();
        for (String unit : stated.isEmpty() ? new String[0] : stated.split(",", -1)) {
            String[] words = unit.split(" ", -1);
            units.add(
                    words[0].equals("batch")
                            ? new StatedUnit.Batch(words[1], "")
                            : new StatedUnit.Made(LocalDate.parse(words[1]), LocalDate.parse(words[2]), ""));
        }
        return units;
    }

    private static RecallItem item(
            String model, boolean all, List<String> batches, String from, String until, List<String> gtins) {
        return new RecallItem(
                model,
                all,
                batches,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                gtins,
                List.of());
    }

    private EntryGoods recall(List<String> brands, String productName, RecallItem... items) {
        return NoticeGoods.of(
                new RecallNotice(
                        "r1", null, brands, null, productName, List.of(items), Instant.EPOCH, 0, PUBLICATION, SOURCE),
                owners,
                features);
    }

    private EntryGoods certificate(List<String> brands, String holder, List<String> models) {
        return certificate(brands, holder, models, List.of());
    }

    private EntryGoods certificate(
            List<String> brands, String holder, List<String> models, List<String> affectedModels) {
        return NoticeGoods.of(
                new CertificateNotice(
                        NUMBER,
                        CertificateState.SUSPENDED,
                        Instant.EPOCH,
                        null,
                        0,
                        List.of(),
                        null,
                        new CertificateDetails(
                                null, holder == null ? null : new Party(holder, null), null, null, brands, models),
                        affectedModels,
                        List.of(),
                        PUBLICATION,
                        SOURCE),
                owners,
                features);
    }
}
