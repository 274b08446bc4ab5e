package io.lanjie.matching.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPatternTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "P@@##@?###, PAC20272, true",
        "P@@##@?###, PLT20A152, true",
        "P@@##@?###, PAC2027, false",
        "P@@##@?###, PAC202722, false",
        "P@@##@?###, XAC20272, false",
        "A1###, A1642, true",
        "A1###, A1642H, false",
        "M##~, M20, true",
        "M##~, M20PRO, true",
        "M##~, M20PROULTRA9, false",
        "M##~, M2, false",
        "PB####MI, PB2030MI, true",
        "PB####MI, PB2030ZM, false",
    })
    void tellsWhetherAModelLooksLikeIt(String pattern, String model, boolean matches) {
        assertThat(new ModelPattern(pattern).matches(model)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p##", "PB-###", "PB", "@@", "?#", "##??", "~#", "PB~##", "小#"})
    void refusesWhatIsNoPattern(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ModelPattern(text));
    }
}
