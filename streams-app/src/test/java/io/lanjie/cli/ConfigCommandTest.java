package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    @TempDir
    private Path directory;

    @Test
    void everyValueIsShownWithItsOriginAndNoSecret() throws IOException {
        Files.writeString(directory.resolve("lanjie.yaml"), """
            registry: {url: "http://user:sentinel@registry:1"}
            streams: {threads: 3}
            """);

        Ran ran = new LanjieProcess(directory)
                .with("LANJIE_FINGERPRINT_SECRET", "sentinel-of-fingerprints")
                .with("LANJIE_BOOTSTRAP_SERVERS", "broker:1")
                .run("config", "--config", "lanjie.yaml");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines())
                .anyMatch(line -> line.matches("kafka.bootstrapServers: broker:1 +# LANJIE_BOOTSTRAP_SERVERS"))
                .anyMatch(line -> line.matches("registry.url: http://\\*{3}@registry:1 +# file"))
                .anyMatch(line -> line.matches("fingerprintSecret: \\*{3} +# LANJIE_FINGERPRINT_SECRET"))
                .anyMatch(line -> line.matches("streams.threads: 3 +# file"))
                .anyMatch(line -> line.matches("http.port: 8080 +# default"));
        assertThat(ran.output() + ran.messages()).doesNotContain("sentinel");
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsShown() throws IOException {
        Files.writeString(directory.resolve("lanjie.yaml"), "polcy: x\nregistry: {url: 'htp://user:sentinel@x'}\n");

        Ran ran = new LanjieProcess(directory)
                .with("LANJIE_STREAM_THREADS", "4")
                .run("config", "--config", "lanjie.yaml");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.messages())
                .contains(
                        "polcy: is not known here; did you mean policy?",
                        "registry.url: must be http or https addresses",
                        "fingerprintSecret: is required",
                        "LANJIE_STREAM_THREADS: is no environment variable of lanjie")
                .doesNotContain("sentinel", "\tat ");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeSo() throws IOException {
        Files.writeString(
                directory.resolve("lanjie.yaml"),
                "policy: /nosuch.yaml\nmatching: {dictionaries: /nosuch}\nfingerprintSecret: sixteen-or-more-characters\n");
        LanjieProcess lanjie = new LanjieProcess(directory);

        assertThat(lanjie.run("config", "--config", "lanjie.yaml").messages())
                .contains("policy: /nosuch.yaml cannot be read: no such file", "/nosuch: ", "no such file")
                .doesNotContain("Exception");
        assertThat(lanjie.run("config", "--config", "/nosuch").messages())
                .contains("/nosuch", "no such file")
                .doesNotContain("Exception");
    }

    @Test
    void theCommandsThatAllowEachUserWhatItNeedsAreMadeForTheConfiguredNames() {
        Ran ran = new LanjieProcess(directory)
                .with("LANJIE_FINGERPRINT_SECRET", "sentinel-of-fingerprints")
                .with("LANJIE_TOPICS_PREFIX", "exercise.")
                .with("LANJIE_APPLICATION_ID", "exercise")
                .run("config", "--acls");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines())
                .allMatch(line -> line.startsWith("kafka-acls.sh "))
                .anyMatch(line ->
                        line.endsWith("User:regulator --operation Write --topic exercise.ccc.certificate-status"))
                .anyMatch(line -> line.endsWith("User:application --operation Read --group exercise"));
    }
}
