package io.lanjie.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelKeyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "PB-1, PB1",
                "pb 1, PB1",
                "ｐｂ－１, PB1",
                "PB_1/2, PB12",
                "PB·1·, PB1",
                "PB-10, PB10",
                "小方 10, 小方10",
                "'', none",
                "-, none",
                "—  /, none",
                "none, none",
            })
    void separatorsWidthAndCaseSayNothing(String written, String canonical) {
        assertThat(ModelKey.canonical(written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "PAC20—272, PAC20272",
        "pac20·272, PAC20272",
        "ΡΑC20-272, PAC20272",
        "РАС20-272, PAC20272",
        "PAC2O-272, PAC20272",
        "A|642, A642",
        "AI642, A1642",
        "A16L2, A1612",
        "H02O, H020",
        "HO20, H020",
        "PB2030MI, PB2030MI",
        "PLT20A-152, PLT20A152",
        "Sense 6, SENSE6",
        "Sense 6+, SENSE6+",
        "25742, 25742",
    })
    void lookAlikesMeanTheSame(String written, String canonical) {
        assertThat(ModelKey.canonical(written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见附件", "详见附件1", "如图", "其他", "无", "见详情页", "官方标配", "默认", "白色", "曜石黑", "black", "20000mAh",
                "20000毫安", "2万毫安时", "20000", "26800", "22.5W", "3C", "Type-C", "USB", "USB3.0", "PD20W", "QC4+", "2A1C",
                "5V3A", "3.7V", "A", "+", "充电宝"
            })
    void whatNamesNoModelHasNone(String written) {
        assertThat(ModelKey.canonical(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HO20, HO200",
        "PLT20A-152, PLT20A-15",
        "A1642, A1642H",
        "Sense6, Sense6+",
        "PB-1, PB-10",
        "A1642, A1647"
    })
    void othersStayOthers(String one, String other) {
        assertThat(ModelKey.canonical(one)).isNotEqualTo(ModelKey.canonical(other));
    }

    @Test
    void theCanonicalFormOfACanonicalFormIsItself() {
        Random random = new Random(20261122);
        String alphabet = "ABLIOoil0123+-_./ —·罗马\u0391\u0421ﬁ\u00df\u0131①Ⅷ㎃\ud83d\ude00\ud800";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));
            String canonical = ModelKey.canonical(text.toString());

            if (canonical != null) {
                assertThat(ModelKey.canonical(canonical)).as(text.toString()).isEqualTo(canonical);
            }
        }
    }

    @Test
    @Timeout(10)
    void anyTextTakesTimeThatGrowsWithIt() {
        for (String piece : new String[] {"L", "O", "1L", "罗", "-", "+"}) {
            assertThat(ModelKey.canonical(piece.repeat(1_000_000))).isNull();
        }
    }
}
