package io.lanjie.pipeline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table that people read and the scenarios that run are the same. */
class TruthTableTest {

    private static final Pattern SCENARIO = Pattern.compile("`([a-z-]+/[a-z-]+)`");

    @Test
    void namesEveryScenarioAndNoOther() throws IOException {
        String table = Files.readString(Path.of("../docs/truth-table.md"));

        List<String> named = SCENARIO.matcher(table)
                .results()
                .map((MatchResult found) -> found.group(1) + ".yaml")
                .distinct()
                .sorted()
                .toList();

        assertThat(named).isEqualTo(ScenarioTest.files());
    }
}
