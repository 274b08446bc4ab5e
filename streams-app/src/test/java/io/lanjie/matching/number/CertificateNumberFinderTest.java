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
                "2024010914000001-1 | 2024010914000001-1",
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
            })
    void findsOneNumberAsItIsWritten(String text, String written) {
        String expected = written.endsWith("-1") ? NUMBER : written;

        assertThat(find(text)).containsExactly(new Written(NUMBER, expected));
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
                "2001010914000001",
                "6222020914000001",
                "PB2024010914000001",
                "X9Y2024010914000001",
                "2024010914000001199901091400000212345678",
                "20240109140000011999010914000002",
                "2024 （第一批） 0109 14000001",
                "2024     0109     1400     0001",
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
