package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/configuration.md names every key with its default, its range and its variable, and no other. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "configuration.md");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([^`]+)` \\| [^|]+ \\| (`[^`]*`|empty|none) \\| ([^|]+) \\| `(LANJIE_[A-Z_]+)` \\| [^|]+ \\|$");
    private static final Pattern BOUNDS =
            Pattern.compile("(-?\\d+)(ms|s|m|h|d)?(?: \\([^)]*\\))?(?:, \\d+)? to (\\d++)(ms|s|m|h|d)?+(?! of)");
    private static final String SECRET = "sixteen-characters-at-least";

    private final ConfigurationLoader loader = new ConfigurationLoader(Map.of("LANJIE_FINGERPRINT_SECRET", SECRET));

    @Test
    void everyKeyStandsThereWithItsDefault() throws IOException {
        Map<String, String> expected = loader.loadWholeDefaults().settings().stream()
                .collect(Collectors.toMap(
                        Setting::path, ConfigurationPageTest::written, (one, other) -> one, TreeMap::new));
        Map<String, String> page = new TreeMap<>();
        rows((key, row) -> page.put(key, row.group(2)));

        assertThat(page).isEqualTo(expected);
    }

    @Test
    void theVariableOfEveryKeyIsRead() throws IOException {
        rows((key, row) -> assertThat(new ConfigurationEnvironment(Map.of(row.group(4), "value")).value(key))
                .as(key)
                .contains(new ConfigurationEnvironment.Given("value", row.group(4))));
    }

    @Test
    void whatLiesWithinARangeIsTakenAndWhatLiesBeyondIsNot() throws IOException {
        Map<String, String> checked = new TreeMap<>();
        rows((key, row) -> {
            Matcher bounds = BOUNDS.matcher(row.group(3));
            if (bounds.lookingAt()) {
                String unit = bounds.group(2) == null ? "" : bounds.group(2);
                String mostUnit = bounds.group(4) == null ? "" : bounds.group(4);
                assertThat(isTaken(row.group(4), bounds.group(1) + unit))
                        .as(key)
                        .isTrue();
                assertThat(isTaken(row.group(4), Long.parseLong(bounds.group(1)) - 1 + unit))
                        .as(key)
                        .isFalse();
                assertThat(isTaken(row.group(4), bounds.group(3) + mostUnit))
                        .as(key)
                        .isTrue();
                assertThat(isTaken(row.group(4), Long.parseLong(bounds.group(3)) + 1 + mostUnit))
                        .as(key)
                        .isFalse();
                checked.put(key, row.group(3));
            }
        });

        assertThat(checked)
                .containsKeys("topics.listingPartitions", "streams.threads", "streams.closeTimeout", "http.port");
    }

    private static boolean isTaken(String variable, String value) {
        try {
            new ConfigurationLoader(Map.of("LANJIE_FINGERPRINT_SECRET", SECRET, variable, value)).loadDefaults();
            return true;
        } catch (ConfigurationException refused) {
            return false;
        }
    }

    private static String written(Setting setting) {
        if (setting.path().equals("fingerprintSecret")) {
            return "none";
        }
        return setting.shown().isEmpty() ? "empty" : "`" + setting.shown() + "`";
    }

    private interface RowVisitor {

        void visit(String key, Matcher row);
    }

    private static void rows(RowVisitor visitor) throws IOException {
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            visitor.visit(row.group(1), row);
        }
    }
}
