package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.Certificates;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.SecureBroker;
import io.lanjie.embedded.TlsRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where encryption or login do not fit: what to do, within the time of a start, and no stack trace. */
@ExtendWith(EmbeddedPartsExtension.class)
class RefusedLoginTest {

    @TempDir
    private static Path partsDirectory;

    private static SecureParts parts;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start(EmbeddedRegistry registry) throws IOException {
        parts = SecureParts.start(partsDirectory, registry);
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    static Stream<Arguments> ofKafka() {
        Certificates certificates = parts.certificates();
        return Stream.of(
                Arguments.of(
                        "wrong password",
                        kafka(setting -> setting.withLogin(
                                parts.broker().login(), certificates, SecureBroker.OPERATOR, "sentinel-that-is-wrong")),
                        "sasl.jaas.config"),
                Arguments.of(
                        "certificate that is not trusted",
                        kafka(setting -> setting.encrypted(parts.broker().encrypted(), certificates.otherTrust())),
                        "ssl.truststore"),
                Arguments.of(
                        "other host name",
                        kafka(setting -> setting.encrypted(
                                parts.broker().encrypted().replace("localhost", "127.0.0.1"),
                                certificates.clientTrust())),
                        "name for which its certificate"),
                Arguments.of(
                        "no certificate of the client",
                        kafka(setting -> setting.encrypted(parts.broker().mutual(), certificates.clientTrust())),
                        "ssl.keystore"),
                Arguments.of(
                        "no encryption",
                        kafka(setting -> setting.open(parts.broker().encrypted())),
                        "security.protocol"));
    }

    static Stream<Arguments> ofTheRegistry() {
        Certificates certificates = parts.certificates();
        return Stream.of(
                Arguments.of(
                        "wrong password",
                        registry(setting -> setting.registryWithUser(
                                parts.registry().url(), certificates.clientTrust(), "registrar:sentinel-wrong")),
                        "basic.auth.user.info"),
                Arguments.of(
                        "certificate that is not trusted",
                        registry(setting -> setting.registryWithUser(
                                parts.registry().url(), certificates.otherTrust(), TlsRegistry.USER_INFO)),
                        "ssl.truststore"),
                Arguments.of(
                        "other host name",
                        registry(setting -> setting.registryWithUser(
                                parts.registry().url().replace("localhost", "127.0.0.1"),
                                certificates.clientTrust(),
                                TlsRegistry.USER_INFO)),
                        "name for which its certificate"),
                Arguments.of(
                        "no certificate of the client",
                        registry(setting -> setting.registryWithUser(
                                parts.mutualRegistry().url(), certificates.clientTrust(), TlsRegistry.USER_INFO)),
                        "ssl.keystore"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ofKafka", "ofTheRegistry"})
    void theApplicationDoesNotStartAndSaysWhatToDo(String name, UnaryOperator<SecureSetting> wrong, String remedy) {
        Ran ran = wrong.apply(new SecureSetting(directory, "refused."))
                .lanjie(true)
                .patient()
                .run("run", "--config", "lanjie.yaml");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.messages())
                .contains("lanjie: the application cannot start", remedy)
                .doesNotContain(SecureSetting.sentinels())
                .doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ofKafka", "ofTheRegistry"})
    void aClientCommandEndsAndSaysWhatToDo(String name, UnaryOperator<SecureSetting> wrong, String remedy) {
        Ran ran = wrong.apply(new SecureSetting(directory, "refused."))
                .lanjie(false)
                .run("topics", "--check", "--config", "lanjie.yaml");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.output() + ran.messages())
                .contains(remedy)
                .doesNotContain(SecureSetting.sentinels())
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAFKA", "REGISTRY"})
    void aStoreWhosePasswordIsWrongIsSaidToBeSo(String part) throws IOException {
        Path wrong = Files.writeString(directory.resolve("wrong"), "sentinel-that-is-wrong");
        SecureSetting setting = new SecureSetting(directory, "refused.")
                .withLogin(parts.broker().login(), parts.certificates(), SecureBroker.OPERATOR, SecureBroker.PASSWORD)
                .registryWithUser(parts.registry().url(), parts.certificates().clientTrust(), TlsRegistry.USER_INFO);

        Ran ran = setting.lanjie(true)
                .with("LANJIE_" + part + "_PROPERTIES_SSL_TRUSTSTORE_PASSWORD_FILE", wrong.toString())
                .run("run", "--config", "lanjie.yaml");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages())
                .contains("lanjie: A key store or trust store cannot be used", "password")
                .doesNotContain(SecureSetting.sentinels())
                .doesNotContain("\tat ");
    }

    /** Kafka as told, and a registry that lets in. */
    private static UnaryOperator<SecureSetting> kafka(UnaryOperator<SecureSetting> wrong) {
        return setting -> wrong.apply(setting)
                .registryWithUser(parts.registry().url(), parts.certificates().clientTrust(), TlsRegistry.USER_INFO);
    }

    /** The registry as told, and a broker that lets in. */
    private static UnaryOperator<SecureSetting> registry(UnaryOperator<SecureSetting> wrong) {
        return setting -> wrong.apply(setting).open(parts.broker().open());
    }
}
