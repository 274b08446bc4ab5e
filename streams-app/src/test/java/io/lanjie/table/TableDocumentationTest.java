package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.json.RecordField;
import io.lanjie.json.RowKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of docs/regulator-files.md are those of the mappings; run with -Dlanjie.docs.write=true to write them. */
class TableDocumentationTest {

    private static final Path DOCS = Path.of(System.getProperty("basedir", "."), "..", "docs");
    private static final Path PAGE = DOCS.resolve("regulator-files.md");

    @Test
    void thePageNamesTheColumnsOfTheMappings() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page;
        for (RowKind kind : RowKind.values()) {
            expected = withSection(expected, kind.label(), table(new ColumnMappingReader().builtIn(kind)));
        }
        if (Boolean.getBoolean("lanjie.docs.write")) {
            Files.writeString(PAGE, expected);
        } else {
            assertThat(page).isEqualTo(expected);
        }
    }

    @Test
    void theExamplesAreReadAsThePageSays() throws IOException {
        Path example = DOCS.resolve("example");

        assertThat(Tables.csv(RowKind.CERTIFICATES, Files.readAllBytes(example.resolve("certificates.csv"))))
                .hasSize(4)
                .allMatch(row -> row.contains(" {"));
        assertThat(Tables.csv(RowKind.RECALLS, Files.readAllBytes(example.resolve("recalls.csv"))))
                .hasSize(2)
                .allMatch(row -> row.contains(" {"));
        assertThat(Tables.csv(RowKind.LISTINGS, Files.readAllBytes(example.resolve("listings.csv"))))
                .hasSize(2)
                .allMatch(row -> row.contains(" {"));
        TableSettings own = new TableSettings(
                new ColumnMappingReader().read(RowKind.CERTIFICATES, example.resolve("columns.yaml")),
                null,
                false,
                true);
        assertThat(own.mapping().target("停用日")).contains(new Target("SUSPENDED", "effectiveFrom", ""));
    }

    private static String withSection(String page, String name, String content) {
        String begin = "<!-- columns of " + name + " -->\n";
        String end = "<!-- end -->";
        int from = page.indexOf(begin);
        assertThat(from).as(begin).isNotNegative();
        from += begin.length();
        return page.substring(0, from) + content + page.substring(page.indexOf(end, from));
    }

    private static String table(ColumnMapping mapping) {
        StringBuilder text = new StringBuilder("| gives | names of columns besides it |\n|---|---|\n");
        mapping.namesByTarget().forEach((target, names) -> line(text, "`" + target + "`", names));
        for (RecordField field : mapping.fields().values()) {
            mapping.wordsByValue(field.path())
                    .forEach((value, words) -> line(text, "`" + field.path() + "` " + value + ", in words", words));
        }
        if (!mapping.wordsForNothing().isEmpty()) {
            line(text, "an empty cell, in words", mapping.wordsForNothing());
        }
        if (!mapping.wordsForAllModels().isEmpty()) {
            line(text, "all models, in words", mapping.wordsForAllModels());
        }
        line(text, "nothing, passed over", mapping.ignoredNames());
        return text.toString();
    }

    private static void line(StringBuilder text, String left, List<String> right) {
        text.append("| ")
                .append(left)
                .append(" | ")
                .append(String.join(" · ", right))
                .append(" |\n");
    }
}
