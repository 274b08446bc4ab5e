package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationEnvironmentTest {

    private static final String SECRET = "sixteen-characters-at-least";

    @TempDir
    private Path directory;

    @Test
    void aVariableThatNothingReadsIsRefusedWithTheNameThatWasMeant() {
        assertThat(faults(Map.of(
                        "LANJIE_FINGERPRINT_SECRET", SECRET,
                        "LANJIE_STREAM_THREADS", "4",
                        "LANJIE_KAFKA_LOG_LEVLE", "INFO",
                        "LANJIE_WATCH", "x")))
                .containsExactly(
                        "LANJIE_KAFKA_LOG_LEVLE: is no environment variable of lanjie; did you mean"
                                + " LANJIE_KAFKA_LOG_LEVEL?",
                        "LANJIE_STREAM_THREADS: is no environment variable of lanjie; did you mean"
                                + " LANJIE_STREAMS_THREADS?",
                        "LANJIE_WATCH: is no environment variable of lanjie; docs/configuration.md lists them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LANJIE_JAVA_OPTS",
                "LANJIE_LOG_TO",
                "LANJIE_SERVICE_HOST",
                "LANJIE_PORT",
                "LANJIE_PORT_8080_TCP_ADDR",
                "LANJIE_CONSOLE_SERVICE_PORT_HTTP",
                "HOME"
            })
    void variablesOfTheStartScriptTheLogAndOfKubernetesAreLeftAlone(String name) {
        assertThat(new ConfigurationLoader(Map.of("LANJIE_FINGERPRINT_SECRET", SECRET, name, "tcp://10.0.0.1:1"))
                        .loadDefaults())
                .isNotNull();
    }

    @Test
    void oneThatIsEmptyCountsAsNotSet() {
        assertThat(new ConfigurationLoader(Map.of("LANJIE_FINGERPRINT_SECRET", SECRET, "LANJIE_STREAM_THREADS", ""))
                        .loadDefaults())
                .isNotNull();
    }

    @Test
    void secretsAreReadFromTheFilesThatVariablesName() throws IOException {
        Map<String, String> variables = new TreeMap<>();
        variables.put("LANJIE_FINGERPRINT_SECRET_FILE", file("fingerprint", SECRET + "\n"));
        variables.put("LANJIE_REGISTRY_URL_FILE", file("registry", "https://user:p%40ss@registry\r\n"));
        variables.put("LANJIE_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SSL");
        variables.put("LANJIE_KAFKA_PROPERTIES_SSL_KEY_PASSWORD_FILE", file("key", " with blanks \n\n"));

        EffectiveConfiguration read = new ConfigurationLoader(variables).loadWholeDefaults();

        assertThat(read.configuration().fingerprintSecret().value()).isEqualTo(SECRET);
        assertThat(read.configuration().registry().url()).isEqualTo("https://registry");
        assertThat(read.configuration().registry().properties().values())
                .containsExactly(Map.entry("basic.auth.user.info", "user:p@ss"));
        assertThat(read.configuration().kafka().properties().values())
                .containsEntry("ssl.key.password", " with blanks ");
        assertThat(read.settings())
                .contains(
                        new Setting("fingerprintSecret", "***", "LANJIE_FINGERPRINT_SECRET_FILE"),
                        new Setting("registry.url", "https://***@registry", "LANJIE_REGISTRY_URL_FILE"),
                        new Setting(
                                "kafka.properties.ssl.key.password",
                                "***",
                                "LANJIE_KAFKA_PROPERTIES_SSL_KEY_PASSWORD_FILE"));
    }

    @Test
    void aSecretThatIsGivenTwiceOrWhoseFileCannotBeReadIsReportedOnce() throws IOException {
        assertThat(faults(Map.of(
                        "LANJIE_FINGERPRINT_SECRET",
                        SECRET,
                        "LANJIE_FINGERPRINT_SECRET_FILE",
                        file("secret", SECRET),
                        "LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG_FILE",
                        "no/such/file",
                        "LANJIE_REGISTRY_FILE",
                        file("empty", "\n"))))
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("kafka.properties: cannot be read from the file that"
                                        + " LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG_FILE names, ")
                                .endsWith("no/such/file: no such file"),
                        fault -> assertThat(fault).startsWith("registry.url: is empty in "),
                        fault -> assertThat(fault)
                                .isEqualTo("fingerprintSecret: is given twice: by LANJIE_FINGERPRINT_SECRET and by"
                                        + " LANJIE_FINGERPRINT_SECRET_FILE"));
    }

    @Test
    void onlyWhatMayBeSecretIsReadFromFiles() {
        assertThat(faults(Map.of("LANJIE_FINGERPRINT_SECRET", SECRET, "LANJIE_POLICY_FILE", "policy.yaml")))
                .singleElement()
                .asString()
                .startsWith("LANJIE_POLICY_FILE: is no environment variable");
    }

    @Test
    void clientsNeedNoFingerprintSecretWhateverIsSaidOfIt() {
        Map<String, String> variables = Map.of("LANJIE_FINGERPRINT_SECRET_FILE", "no/such/file");

        assertThat(ConfigurationLoader.forClients(variables).parse("test", "fingerprintSecret: short"))
                .isNotNull();
    }

    private static List<String> faults(Map<String, String> variables) {
        return catchThrowableOfType(
                        ConfigurationException.class, () -> new ConfigurationLoader(variables).loadDefaults())
                .faults()
                .stream()
                .map(ConfigurationFault::text)
                .toList();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
