package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example holds every key of the loader, no other, and each with its default. */
class ExampleTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."), "..", "lanjie.example.yaml");
    private static final Pattern COMMENTED_KEY = Pattern.compile("(?m)^( *)# ([A-Za-z.]+:( .*)?)$");
    private static final Pattern PROPERTY = Pattern.compile("(kafka|registry)\\.properties.*");
    private static final Map<String, String> SECRET =
            Map.of("LANJIE_FINGERPRINT_SECRET", "sixteen-characters-at-least");

    @Test
    void itsValuesAreTheDefaults() {
        ConfigurationLoader loader = new ConfigurationLoader(SECRET);

        assertThat(loader.loadWhole(EXAMPLE).configuration())
                .isEqualTo(loader.loadWholeDefaults().configuration());
    }

    @Test
    void itHasEveryKeyAndNoOther() throws IOException {
        Set<String> keys = new TreeSet<>();
        collect("", new YAMLMapper().readTree(uncommented()), keys);
        Set<String> known = new ConfigurationLoader(SECRET)
                .loadWholeDefaults().settings().stream().map(Setting::path).collect(Collectors.toSet());

        keys.removeIf(key -> PROPERTY.matcher(key).matches());
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void thePropertiesItShowsAreTakenOnceTheirFilesAndPasswordsAreThere() throws IOException {
        Map<String, String> variables = Map.of(
                "LANJIE_FINGERPRINT_SECRET",
                "sixteen-characters-at-least",
                "LANJIE_REGISTRY",
                "https://registry",
                "LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"a\" password=\"b\";");
        String yaml = uncommented().replace("/etc/lanjie/truststore.p12", EXAMPLE.toString());

        ApplicationConfiguration read = new ConfigurationLoader(variables).parse("example", yaml);

        assertThat(read.kafka().properties().values())
                .containsKeys("security.protocol", "sasl.mechanism", "ssl.truststore.location", "sasl.jaas.config");
        assertThat(read.registry().properties().values()).containsKeys("ssl.truststore.location");
    }

    private static String uncommented() throws IOException {
        return COMMENTED_KEY.matcher(Files.readString(EXAMPLE)).replaceAll("$1$2");
    }

    private static void collect(String path, JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), keys));
        } else {
            keys.add(path);
        }
    }
}
