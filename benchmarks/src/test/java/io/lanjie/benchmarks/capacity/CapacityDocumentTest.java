package io.lanjie.benchmarks.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CapacityDocumentTest {

    private static final String BEGIN = "<!-- examples -->\n";
    private static final String END = "<!-- end of examples -->";

    @Test
    void theWorkedExamplesAreThoseOfTheBuiltInCoefficients() throws IOException {
        Path page = Path.of(System.getProperty("basedir", "."), "..", "docs", "capacity.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String examples = String.join("\n", new Examples(CoefficientsFile.builtIn()).lines()) + "\n";
        if (Boolean.getBoolean("lanjie.docs.write")) {
            Files.writeString(page, text.substring(0, begin) + examples + text.substring(end));
            return;
        }

        assertThat(text.substring(begin, end)).isEqualTo(examples);
    }
}
