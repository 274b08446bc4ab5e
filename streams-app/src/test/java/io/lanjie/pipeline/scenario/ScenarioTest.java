package io.lanjie.pipeline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario file comes out as it says. Adding a case is adding a file, and a line in docs/truth-table.md. */
class ScenarioTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void comesOutAsTheFileSays(String file) throws IOException {
        Scenario scenario = Scenario.read(FOLDER.resolve(file));
        assertThat(scenario.because()).as(file).isNotBlank();

        try {
            new ScenarioRun().run(FOLDER, scenario);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(file + ": " + failure.getMessage() + "\nbecause: " + scenario.because(), failure);
        }
    }

    static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> FOLDER.relativize(file).getNameCount() == 2)
                    .filter(file -> !file.getParent().endsWith("policies"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
