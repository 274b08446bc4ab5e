package io.lanjie.matching.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.notice.CertificateNumber;
import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberFinderTest {

    private static final String NUMBER = "2024010914000001";

    private final CertificateNumberFinder finder = new CertificateNumberFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024010914000001 | 2024010914000001",
                "CQC2024010914000001 | 2024010914000001",
                "cqc2024010914000001 | 2024010914000001",
                "CCC:2024010914000001 | 2024010914000001",
                "证书编号2024010914000001。 | 2024010914000001",
                "2024010914000001-1 | 2024010914000001",
                "2024010914000001(B0) | 2024010914000001",
                "2024010914000001（B0） | 2024010914000001",
                "2024 0109 1400 0001 | 2024 0109 1400 0001",
                "2024-0109-1400-0001 | 2024-0109-1400-0001",
                "2024.01.0914.000001 | 2024.01.0914.000001",
                "２０２４０１０９１４０００００１ | ２０２４０１０９１４０００００１",
                "２０２４　０１０９　１４００　０００１ | ２０２４　０１０９　１４００　０００１",
                "٢٠٢٤٠١٠٩١٤٠٠٠٠٠١ | ٢٠٢٤٠١٠٩١٤٠٠٠٠٠١",
                "2024\u200b0109\u200b14000001 | 2024\u200b0109\u200b14000001",
                "容量20000 编号2024010914000001 | 2024010914000001",
                "编号No.2024010914000001 | 2024010914000001",
                "certNo2024010914000001 | 2024010914000001",
                "3C2024010914000001 | 2024010914000001",
                "证书编号：2024010914000001证书状态：有效 | 2024010914000001",
                "2024-0109-1400-0001-1 | 2024-0109-1400-0001",
                "2024 0109 1400 0001-1 | 2024 0109 1400 0001",
                "①②2024010914000001② | 2024010914000001",
                "2024010914000001² | 2024010914000001",
                "20②④010914⓪⓪00⓪1 | 20②④010914⓪⓪00⓪1",
                "2️⃣024010914000001 | 2️⃣024010914000001",
                "2024&#48;10914&nbsp;000001 | 2024&#48;10914&nbsp;000001",
                "2024_0109/1400·0001 | 2024_0109/1400·0001",
                "2024/0109/1400/0001 | 2024/0109/1400/0001",
                "2024❤0109❤1400❤0001 | 2024❤0109❤1400❤0001",
                "2-0-2-4-0-1-0-9-1-4-0-0-0-0-0-1 | 2-0-2-4-0-1-0-9-1-4-0-0-0-0-0-1",
                "二〇二四〇一〇九一四〇〇〇〇〇一 | 二〇二四〇一〇九一四〇〇〇〇〇一",
                "贰零贰肆零壹零玖壹肆零零零零零壹 | 贰零贰肆零壹零玖壹肆零零零零零壹",
                "二零2４01零9一四000001 | 二零2４01零9一四000001",
                "二○二四 〇一〇九 一四〇〇 〇〇〇一 | 二○二四 〇一〇九 一四〇〇 〇〇〇一",
                "2O24010914OO0OO1 | 2O24010914OO0OO1",
                "2O24O1O914OOOOO1 | 2O24O1O914OOOOO1",
                "Z02401O914000OOl | Z02401O914000OOl",
                "证书编号 ZOZ401O9I4000OOl | ZOZ401O9I4000OOl",
                "NO.2О24О10914000001 | 2О24О10914000001",
                "CQC2024010914OOOOO1 | 2024010914OOOOO1",
                "2024 0109 14OO OOO1 | 2024 0109 14OO OOO1",
                "2024 0109 1400 0001 20000mAh | 2024 0109 1400 0001",
                "2024 0109 1400 0001 13812345678 | 2024 0109 1400 0001",
                "6901234567892 2024 0109 1400 0001 | 2024 0109 1400 0001",
                "0755-12345678 2024 0109 1400 0001 | 2024 0109 1400 0001",
                "¥99.00 2024 0109 1400 0001 99元 | 2024 0109 1400 0001",
                "2024 0109 1400 0001 99.00 | 2024 0109 1400 0001",
                "99.00 2024 0109 1400 0001 | 2024 0109 1400 0001",
                "2024-01-09 2024 0109 1400 0001 | 2024 0109 1400 0001",
                "2024-0109-1400-0001 2345 | 2024-0109-1400-0001",
            })
    void findsOneNumberAsItIsWritten(String text, String written) {
        assertThat(find(text)).containsExactly(new Written(NUMBER, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "充电宝",
                "202401091400001",
                "20240109140000011",
                "120240109140000011",
                "2024 0109 1400 0001 2345",
                "2024 0109 1400",
                "1999010914000001",
                "202401091400000120240109140000022024010914000003",
                "2001010914000001",
                "6222020914000001",
                "PB2024010914000001",
                "X9Y2024010914000001",
                "2024010914000001199901091400000212345678",
                "20240109140000011999010914000002",
                "2024 （第一批） 0109 14000001",
                "2024     0109     1400     0001",
                "2024 0109 1400 5000mAh",
                "2024 0109 1400 5000毫安",
                "2024 0109 1400 99.00",
                "2024 2025 2026 2027",
                "2021/2022/2023/2024",
                "2024-01-09 2025-09-14",
                "20240109 20250914",
                "2024-01-09 10:30:22:15",
                "20.05 30.10 40.20 50.15",
                "2024,1010,5000,3000",
                "2014/2015/2410/2411黑白复印机",
                "适用2014/0115/1410/2411打印机",
                "订单号：2024112213450012",
                "检测报告编号:2024010914000001",
                "能效 201804-17-5026-2870001952108",
                "00-B182-228209",
                "CQC13701091234",
                "6222 0210 0101 2345 678",
                "91110108558521630L",
                "6901234567892",
                "SN2O24010914000001",
                "2O24010914000001AB",
                "2O240109140000012",
                "2010 1500 solid gold 10",
                "ZOZAOIOBIAOOOOOI",
                "ZOZ4OIO9I4OOOOOI",
                "二零二四年一月九日 一四〇〇〇〇〇一",
                "第一代二〇二四款三合一四线",
            })
    void findsNoneWhereThereIsNone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20240109140000012024010914000002",
                "2024010914000001 2024010914000002",
                "2024010914000001/2024010914000002",
                "2024 0109 1400 0001 2024 0109 1400 0002",
                "CQC2024010914000001、CQC2024010914000002",
                "一 2024010914000001 二 2024010914000002",
            })
    void findsTwoNumbersInTheirOrder(String text) {
        assertThat(find(text)).extracting(Written::number).containsExactly(NUMBER, "2024010914000002");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsAnyText(long seed) {
        Random random = new Random(seed);
        int[] codePoints = random.ints(100_000, 0, Character.MAX_CODE_POINT + 1).toArray();
        char[] halves = new char[100_000];
        for (int index = 0; index < halves.length; index++) {
            halves[index] = (char) random.nextInt(Character.MAX_VALUE + 1);
        }
        String alphabet = "0123456789 -·ACQ①２٣½\u200b\u3000。";
        StringBuilder near = new StringBuilder();
        random.ints(100_000, 0, alphabet.length()).forEach(index -> near.append(alphabet.charAt(index)));

        for (String text : List.of(new String(codePoints, 0, codePoints.length), new String(halves), near.toString())) {
            assertThat(find(text)).as("seed %d", seed).allSatisfy(found -> {
                assertThat(CertificateNumber.isWellFormed(found.number())).isTrue();
                assertThat(text).contains(found.written());
            });
        }
    }

    @Test
    @Timeout(10)
    void takesTimeLinearInTheText() {
        char[] letters = new char[100_000];
        Arrays.fill(letters, 'a');
        String glued = new String(letters) + ("b" + NUMBER).repeat(60_000);

        assertThat(find(glued)).isEmpty();
    }

    private record Written(String number, String written) {}

    private List<Written> find(String written) {
        NormalisedText text = NormalisedText.of(written);
        return finder.find(text).stream()
                .map(found -> new Written(found.number(), text.written(found.from(), found.until())))
                .toList();
    }
}
