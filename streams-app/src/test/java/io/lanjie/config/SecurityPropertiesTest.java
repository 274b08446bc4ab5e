package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityPropertiesTest {

    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required"
            + " username=\"lanjie\" password=\"hush\";";
    private static final Map<String, String> SECRET = Map.of("LANJIE_FINGERPRINT_SECRET", "hush-sixteen-characters");

    @TempDir
    private Path directory;

    static Stream<Arguments> whatDoesNotGoTogether() {
        return Stream.of(
                Arguments.of(
                        "kafka: {properties: {sasl.mechanism: PLAIN}}",
                        "kafka.properties.sasl.mechanism: has no effect with security.protocol PLAINTEXT"),
                Arguments.of(
                        "kafka: {properties: {ssl.truststore.location: pom.xml}}",
                        "kafka.properties.ssl.truststore.location: has no effect with security.protocol PLAINTEXT"),
                Arguments.of(
                        "kafka: {properties: {security.protocol: SASL_TLS}}",
                        "kafka.properties.security.protocol: must be PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL"),
                Arguments.of(
                        "kafka: {properties: {security.protocol: SASL_SSL, sasl.mechanism: PLAIN}}",
                        "kafka.properties.sasl.jaas.config: is required with sasl.mechanism PLAIN"),
                Arguments.of(
                        "kafka: {properties: {security.protocol: SASL_SSL, sasl.jaas.config: 'x hush password=hush'}}",
                        "kafka.properties.sasl.jaas.config: is no login that Kafka can read"),
                Arguments.of(
                        "kafka: {properties: {security.protocol: SSL, ssl.truststore.location: no/such.p12}}",
                        "kafka.properties.ssl.truststore.location: is no file that can be read: 'no/such.p12'"),
                Arguments.of(
                        "kafka: {properties: {security.protocol: SSL, ssl.truststore.certificates: x}}",
                        "kafka.properties.ssl.truststore.type: must be PEM where ssl.truststore.certificates is given"),
                Arguments.of(
                        "kafka: {properties: {security.protocol: SSL, ssl.keystore.type: PEM, ssl.keystore.key: hush}}",
                        "kafka.properties.ssl.keystore.certificate.chain: is required where ssl.keystore.key is given"),
                Arguments.of(
                        "kafka: {properties: {security.protocol: SSL, consumer.ssl.key.password: hush}}",
                        "kafka.properties.consumer.ssl.key.password: must hold for all clients"),
                Arguments.of(
                        "registry: {url: 'http://user:hush@one,http://other:hush@two'}",
                        "registry.url: has addresses with different users, 'http://***@one,http://***@two'"),
                Arguments.of(
                        "registry: {url: 'htps://user:hush@one'}",
                        "registry.url: must be http or https addresses, separated by commas, not 'htps://***@one'"),
                Arguments.of(
                        "registry: {url: 'https://user:hu|%sh@one'}",
                        "registry.url: must be http or https addresses, separated by commas, not 'https://***@one';"),
                Arguments.of(
                        "registry: {properties: {schema.registry.ssl.truststore.type: PEM}}",
                        "registry.properties.schema.registry.ssl.truststore.type: has no effect while registry.url is"
                                + " not https"),
                Arguments.of(
                        "registry: {url: 'http://user:hush@one', properties: {basic.auth.user.info: 'u:hush'}}",
                        "registry.properties.basic.auth.user.info: is given twice"),
                Arguments.of(
                        "registry: {properties: {basic.auth.user.info: 'hush'}}",
                        "registry.properties.basic.auth.user.info: must be user:password"),
                Arguments.of(
                        "registry: {properties: {basic.auth.credentials.source: USER_INFO}}",
                        "registry.properties.basic.auth.user.info: is required"),
                Arguments.of(
                        "registry: {properties: {basic.auth.credentials.source: URL}}",
                        "registry.properties.basic.auth.credentials.source: cannot be URL"),
                Arguments.of(
                        "registry: {properties: {bearer.auth.credentials.source: STATIC_TOKEN}}",
                        "registry.properties.bearer.auth.token: is required"),
                Arguments.of(
                        "registry: {properties: {bearer.auth.token: \"hu\\nsh\"}}",
                        "registry.properties.bearer.auth.token: must be of visible ASCII characters"),
                Arguments.of(
                        "registry: {url: 'http://user:hush@one', properties: {bearer.auth.token: hush}}",
                        "registry.properties.bearer.auth.token: cannot be given together with a user"),
                Arguments.of(
                        "registry: {properties: {schema.registry.bearer.auth.credentials.source:"
                                + " SASL_OAUTHBEARER_INHERIT}}",
                        "registry.properties.schema.registry.bearer.auth.credentials.source: cannot be"),
                Arguments.of(
                        "registry: {properties: {basic.auth.userinfo: 'u:hush'}}",
                        "registry.properties.basic.auth.userinfo: is no property of the registry's client; did you mean"
                                + " basic.auth.user.info?"),
                Arguments.of(
                        "streams: {blockCache: 64MiB, writeBuffers: 65MiB}",
                        "streams.writeBuffers: must not be above streams.blockCache"));
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotGoTogether")
    void whatDoesNotGoTogetherIsReportedWithItsPathAndWithoutSecrets(String yaml, String expected) {
        ConfigurationException thrown = catchThrowableOfType(
                ConfigurationException.class, () -> new ConfigurationLoader(SECRET).parse("test", yaml));

        assertThat(thrown.faults())
                .extracting(ConfigurationFault::text)
                .singleElement()
                .asString()
                .startsWith(expected);
        assertThat(thrown).hasMessageNotContaining("hush").hasNoCause();
    }

    @Test
    void whatKafkaLoadsByNameIsTakenAsItIs() {
        Map<String, String> values = new ConfigurationLoader(SECRET)
                .parse("test", "kafka: {properties: {client.rack: a, my.own.interceptor: x, topic.retention.ms: 1}}")
                .kafka()
                .properties()
                .values();

        assertThat(values).containsOnlyKeys("client.rack", "my.own.interceptor", "topic.retention.ms");
    }

    @Test
    void secretsAreShownNowhere() throws Exception {
        Path store = Files.writeString(directory.resolve("store.p12"), "x");
        String yaml = """
            kafka:
              properties:
                security.protocol: SASL_SSL
                sasl.mechanism: SCRAM-SHA-512
                sasl.jaas.config: '%s'
                ssl.truststore.location: %s
                ssl.truststore.password: hush
                ssl.keystore.location: %s
                ssl.keystore.password: hush
                ssl.key.password: hush
                sasl.oauthbearer.client.credentials.client.secret: hush
                sasl.oauthbearer.token.endpoint.url: https://user:hush@tokens
                my.interceptors.pwd: hush
            registry:
              url: "https://user:hush@registry, https://user:hush@other"
              properties:
                ssl.keystore.type: PEM
                ssl.keystore.key: hush
                ssl.keystore.certificate.chain: hush
            """.formatted(SCRAM, store, store);

        EffectiveConfiguration read =
                new ConfigurationLoader(SECRET).loadWhole(Files.writeString(directory.resolve("test.yaml"), yaml));

        assertThat(read.toString())
                .contains("security.protocol=SASL_SSL", "https://***@tokens", "https://registry", store.toString())
                .doesNotContain("hush");
        assertThat(read.configuration().kafka().properties().values()).containsEntry("sasl.jaas.config", SCRAM);
        assertThat(read.settings())
                .contains(
                        new Setting("kafka.properties.security.protocol", "SASL_SSL", "file"),
                        new Setting("kafka.properties.my.interceptors.pwd", "***", "file"),
                        new Setting("registry.url", "https://***@registry, https://***@other", "file"),
                        new Setting("streams.threads", "0", "default"));
    }

    @Test
    void theFilesThatAreNamedAreTriedToo() throws Exception {
        Path file = Files.writeString(
                directory.resolve("test.yaml"), "policy: no/policy.yaml\nmatching: {dictionaries: no/words}\n");

        ConfigurationException thrown = catchThrowableOfType(
                ConfigurationException.class, () -> new ConfigurationLoader(SECRET).loadWhole(file));

        assertThat(thrown.faults())
                .extracting(ConfigurationFault::path)
                .isEqualTo(List.of("policy", "matching.dictionaries"));
        assertThat(thrown).hasMessageContaining("no/policy.yaml").hasMessageContaining("no/words");
    }
}
