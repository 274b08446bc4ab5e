package io.lanjie.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of metrics and the declarations say the same, neither more nor less. */
class MetricsDocumentationTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "metrics.md");
    private static final int COLUMNS = 6;

    /** A row of the table, all but the last column, which is for people. */
    private record DocumentedMetric(String name, String type, String unit, String tags, String meaning) {}

    @Test
    void thePageHasEveryDeclaredMetricWithTypeUnitTagsAndMeaningAndNoOther() throws IOException {
        List<DocumentedMetric> declared = Stream.of(MeterDeclaration.values())
                .map(MetricsDocumentationTest::declared)
                .toList();

        assertThat(documented()).containsExactlyElementsOf(declared);
    }

    @Test
    void ofEveryMetricThePageSaysWhatABadValueMeans() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row)
                        .hasSize(COLUMNS)
                        .allSatisfy(cell -> assertThat(cell).as("%s", row).isNotBlank()));
    }

    private static DocumentedMetric declared(MeterDeclaration declaration) {
        StringBuilder tags = new StringBuilder();
        for (MeterTag tag : declaration.tags()) {
            tags.append(tags.isEmpty() ? "" : "; ")
                    .append('`')
                    .append(tag.key())
                    .append("`: ")
                    .append(tag.described());
        }
        return new DocumentedMetric(
                "`" + declaration.prometheusName() + "`",
                declaration.kind().name().toLowerCase(Locale.ROOT),
                declaration.unit().isEmpty() ? "–" : declaration.unit(),
                tags.isEmpty() ? "–" : tags.toString(),
                declaration.help());
    }

    private static List<DocumentedMetric> documented() throws IOException {
        return rows().stream()
                .map(cells ->
                        new DocumentedMetric(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `lanjie_"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
