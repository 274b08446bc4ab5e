package io.lanjie.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.matching.model.ModelList.Named;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "PB-100 ! PB100",
                "PB-100,PB-200，PB-300 ! PB100 PB200 PB300",
                "PB-100;PB-200；PB-300、PB-400 ! PB100 PB200 PB300 PB400",
                "PB-100|PB-200 ! PB100 PB200",
                "PB-100 PB-200 PB-300 ! PB100 PB200 PB300",
                "PB-100/PB-200 ! PB100PB200 PB100 PB200",
                "KFR-72LW/07EDS83 ! KFR72LW07EDS83",
                "KFR-72LW/07EDS83, KFR-72LW/07FEE83XU1, KFR-72LW/07... ! KFR72LW07EDS83 KFR72LW07FEE83XU1",
                "KFR-35GW/(35564)FNhAa-C3 ! KFR35GW35564FNHAAC3",
                "PAC20-272/392 ! PAC20272392 PAC20272 PAC20392",
                "PAC20-272/PLT20A-152 ! PAC20272PLT20A152 PAC20272 PLT20A152",
                "PB10/20 ! PB1020 PB10 PB20",
                "PB-100/WHITE ! PB100WHITE",
                "PB-100/白色 ! PB100白色 PB100",
                "PAC20 272 ! PAC20272",
                "A 1642 ! A1642",
                "FS501 500mm 90W ! FS501",
                "FS501 500mm 90W; FS45, FS451, FS453,... ! FS501 FS45 FS451 FS453",
                "CYSB50YCW10D-100,CYSB50YCW10DJ-100,CYSB50YCW10DS-1... ! CYSB50YCW10D100 CYSB50YCW10DJ100",
                "32E2F、32A37F：220V～ 50Hz 55W ! 32E2F 32A37F",
                "L65M5-EA： 220V～ 50/60Hz 160W ! L65M5EA",
                "A1642 10000mAh 37Wh ! A1642",
                "A1642 3.7V/10000mAh/37Wh ! A1642",
                "A1642(10000mAh) ! A1642",
                "A1530（电源适配器：A1443,输出:5.0VDC,1.0A） ! A1530",
                "A1530（电源适配器：A1443,输出:5.0VDC,1.0A）（可选部件）,A1531 ! A1530 A1531",
                "CLT-AL00（开关电源适配器：HW-050450C00 输出：5VDC,2A 或 4.5V... ! CLTAL00",
                "A1530 电源适配器：A1443 ! A1530",
                "X7(七款) ! X7",
                "PB100(A) ! PB100A PB100",
                "型号(PB100、PB200) ! PB100 PB200",
                "移动电源PB100 ! 移动电源PB100 PB100",
                "规格型号：PB100 ! PB100",
                "小方 10 ! 小方10",
                "A1642、A1647等 ! A1642 A1647等 A1647",
                "PB100 black ! PB100",
                "PB100 Pro ! PB100PRO",
                "A1642H11 ! A1642H11",
                "20000 ! ''",
                "20000mAh ! ''",
                "5V/3A 9V/2A ! ''",
                "见附件 ! ''",
                "详见附件1 ! ''",
                "..., ... ! ''",
                "(((( ! ''",
            })
    void readsModelsAsCertificatesListThem(String written, String keys) {
        List<String> expected = keys.isEmpty() ? List.of() : List.of(keys.split(" "));

        assertThat(ModelList.of(written).models()).extracting(Named::key).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "PB10xx(xx=00-99, A-Z) ! PB1007 PB10AB ! PB1 PB107 PB10123 PB20AB",
                "PB-10**（*代表0-9） ! PB1000 PB10-99 ! PB10AB PB100",
                "PB-10**（**代表A-F） ! PB10AF ! PB10AG PB1012",
                "PB-10X，X可为A-Z ! PB10B PB10O ! PB102 PB10AB",
                "PB-10X（X可以是空、A或B） ! PB10 PB10A PB10B ! PB10C",
                "锋麦******（*代表0-9，A-Z,a-z） ! 锋麦AB12CD ! 锋麦AB 锋芒AB12CD",
                "PAC20-***（***为0-9或A-Z，代表颜色） ! PAC20272 ! PAC2027 PAC20 PAC2727",
                "PB20-xxx(x为任意字母或数字) ! PB20ABC PB20123 ! PB20AB",
            })
    void explainedWildcardsMatchWhatTheyStandFor(String written, String meant, String others) {
        ModelList list = ModelList.of(written);

        assertThat(list.wildcards()).hasSize(1).allMatch(ModelWildcard::isExplained);
        assertThat(list.models()).isEmpty();
        ModelWildcard wildcard = list.wildcards().get(0);
        assertThat(meant.split(" ")).allMatch(model -> wildcard.matches(ModelKey.canonical(model)));
        assertThat(others.split(" ")).noneMatch(model -> wildcard.matches(ModelKey.canonical(model)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "PB-1**0 ! PB1230 ! PB10 PB1231",
                "PB20xx ! PB20AB ! PB20",
                "PB20XX ! PB20AB PB2012 ! PB20 PB30AB",
                "PAC20-* ! PAC20272 PAC20 ! PAC2",
            })
    void wildcardsThatNobodyExplainsLeaveADoubt(String written, String meant, String others) {
        List<ModelWildcard> wildcards = ModelList.of(written).wildcards();

        assertThat(wildcards).hasSize(1).noneMatch(ModelWildcard::isExplained);
        assertThat(meant.split(" ")).allMatch(model -> wildcards.get(0).matches(model));
        assertThat(others.split(" ")).noneMatch(model -> wildcards.get(0).matches(model));
    }

    @Test
    void capitalsMayBePartOfTheModel() {
        assertThat(ModelList.of("PB20XX").models()).extracting(Named::key).containsExactly("PB20XX");
        assertThat(ModelList.of("PB20xx").models()).isEmpty();
    }

    @Test
    void aPlaceAloneNamesNothing() {
        assertThat(ModelList.of("****").wildcards()).isEmpty();
        assertThat(ModelList.of("A****").wildcards()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "见附件 ! true",
                "PB100, 详见附件 ! true",
                "PB100, PB20... ! true",
                "PB100, PB200,... ! true",
                "PB100、PB200等 ! true",
                "PB100, PB200 ! false",
            })
    void saysThatThereAreMore(String written, boolean incomplete) {
        assertThat(ModelList.of(written).incomplete()).isEqualTo(incomplete);
    }

    @Test
    @Timeout(10)
    void anyTextIsReadInTimeThatGrowsWithIt() {
        for (String piece : List.of(
                "(", ")", "PB100,", "x", "*", "PB-10x(x=A-Z)", "/", "A/", "A1642/47 ", "锋", "=", "*= ", ":", "a ")) {
            assertThat(ModelList.of(piece.repeat(200_000 / piece.length()))).isNotNull();
        }
    }

    @Test
    void anyTextIsReadWithoutException() {
        Random random = new Random(20261122);
        String alphabet = "AB12x*?()（）[]/-., ;、：=为代表锋麦见附件…..\n\u200b\ud83d\ude00\ud800等至~";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));

            ModelList list = ModelList.of(text.toString());

            assertThat(list.models()).allMatch(named -> named.key().equals(ModelKey.canonical(named.key())));
        }
    }
}
