package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.SecureBroker;
import io.lanjie.embedded.TlsRegistry;
import io.lanjie.embedded.TopicPrefix;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The program against a broker and a registry that are encrypted and ask for a login. */
@ExtendWith(EmbeddedPartsExtension.class)
class SecureClusterTest {

    private static final String LISTING =
            "{\"marketplace\":\"jd\",\"listingId\":\"1\",\"title\":\"充电宝\",\"updatedAt\":\"2025-06-26\","
                    + "\"certificateNumbers\":[\"2024010914000001\"]}\n";
    private static final String NOTICE =
            "{\"certificateNumber\":\"2024010914000001\",\"status\":\"REVOKED\",\"effectiveFrom\":\"2025-06-26\"}\n";

    @TempDir
    private static Path partsDirectory;

    private static SecureParts parts;

    @TempDir
    private Path directory;

    private final List<String> shown = new ArrayList<>();

    @BeforeAll
    static void start(EmbeddedRegistry registry) throws IOException {
        parts = SecureParts.start(partsDirectory, registry);
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    @Test
    void aListingIsDecidedThroughLoginsByPasswordAndNoSecretIsShown(TopicPrefix prefix) throws Exception {
        SecureSetting setting = new SecureSetting(directory, prefix.value())
                .withLogin(parts.broker().login(), parts.certificates(), SecureBroker.OPERATOR, SecureBroker.PASSWORD)
                .registryWithUser(parts.registry().url(), parts.certificates().clientTrust(), TlsRegistry.USER_INFO);

        decide(setting);

        assertThat(parts.registry().forms()).contains("Basic");
    }

    @Test
    @Tag("full")
    void aListingIsDecidedThroughCertificatesAndATokenAndNoSecretIsShown(TopicPrefix prefix) throws Exception {
        SecureSetting setting = new SecureSetting(directory, prefix.value())
                .withCertificate(parts.broker().mutual(), parts.certificates())
                .registryWithToken(parts.mutualRegistry().url(), parts.certificates(), TlsRegistry.TOKEN);

        decide(setting);

        assertThat(parts.mutualRegistry().forms()).containsExactly("Bearer");
    }

    private void decide(SecureSetting setting) throws Exception {
        tell(setting.lanjie(true).run("config", "--config", "lanjie.yaml"));
        tell(setting.lanjie(false).run("topics", "--config", "lanjie.yaml"));
        Process application =
                setting.lanjie(true).with("LANJIE_LOG_LEVEL", "DEBUG").start("run", "--config", "lanjie.yaml");
        try {
            CompletableFuture<String> messages =
                    CompletableFuture.supplyAsync(() -> read(application.getErrorStream()));
            BufferedReader output = application.inputReader(StandardCharsets.UTF_8);
            String ready = output.readLine();
            assertThat(ready).as(() -> messages.join()).isNotNull().startsWith("ready kafka=");
            String http = ready.substring(ready.indexOf("http=") + "http=".length());
            shown.add(ready);
            tell(setting.lanjie(false).reading(LISTING).run("publish", "listings", "-", "--config", "lanjie.yaml"));
            tell(setting.lanjie(false)
                    .reading(NOTICE)
                    .run(
                            "publish",
                            "certificates",
                            "-",
                            "--notice",
                            "N",
                            "--issuer",
                            "CQC",
                            "--config",
                            "lanjie.yaml"));
            tell(setting.lanjie(false).run("status", "--config", "lanjie.yaml", "--http", http, "--wait", "60"));
            assertThat(tell(setting.lanjie(false).run("orders", "--config", "lanjie.yaml")))
                    .contains("\"action\":\"TAKE_DOWN\"");
            shown.add(get(http + "/info"));
            // Unlike the process itself, its handle leaves the streams open.
            application.toHandle().destroy();
            assertThat(application.waitFor(60, TimeUnit.SECONDS)).isTrue();
            shown.add(messages.join());
            assertThat(messages.join()).contains("message=\"configuration\"", "fingerprintSecret=\"***\"");
        } finally {
            application.destroyForcibly().waitFor();
        }
        assertThat(shown).allSatisfy(text -> assertThat(text).doesNotContain(SecureSetting.sentinels()));
    }

    private String tell(Ran ran) {
        assertThat(ran.exitCode()).as(() -> ran.output() + ran.messages()).isZero();
        shown.add(ran.output());
        shown.add(ran.messages());
        return ran.output();
    }

    private static String get(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String read(InputStream stream) {
        try (stream) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
