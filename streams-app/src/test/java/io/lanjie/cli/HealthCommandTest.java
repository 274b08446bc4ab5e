package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.lanjie.embedded.RunningInstances;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever watches containers learns from the exit code how an instance is, and a person from what is printed. */
class HealthCommandTest {

    @TempDir
    private Path directory;

    private HttpServer instance;

    @BeforeEach
    void listen() throws IOException {
        instance = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/health/live", 200, "{\"state\":\"RESTORING\"}");
        answer("/health/ready", 503, "{\"state\":\"RESTORING\"}");
        instance.start();
    }

    @AfterEach
    void stop() {
        instance.stop(0);
    }

    @Test
    void whoLivesIsWell() {
        Ran ran = new LanjieProcess(directory).run("health", "--url", url());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines()).containsExactly("{\"state\":\"RESTORING\"}");
    }

    @Test
    void whoRestoresIsNotReadyAndSaysSo() {
        Ran ran = new LanjieProcess(directory).run("health", "ready", "--url", url() + "/");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.lines()).containsExactly("{\"state\":\"RESTORING\"}");
    }

    @Test
    void theEnvironmentOfAContainerSaysWhereToAsk() {
        Ran ran = new LanjieProcess(directory)
                .with("LANJIE_HTTP_HOST", "0.0.0.0")
                .with("LANJIE_HTTP_PORT", Integer.toString(port()))
                .run("health");

        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void aConfigurationSaysWhereToAsk() throws IOException {
        Path file = Files.writeString(directory.resolve("lanjie.yaml"), "http: {port: " + port() + "}\n");

        Ran ran = new LanjieProcess(directory).run("health", "live", "--config", file.toString());

        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void whoRunsHereIsAskedUnlessSomethingElseIsSaid() {
        try (RunningInstances.Announcement announcement =
                new RunningInstances(directory.resolve(".lanjie")).announce("dev", "k:1", "http://r:1", url())) {
            assertThat(announcement.file()).exists();

            assertThat(new LanjieProcess(directory).run("health").exitCode()).isZero();
        }
    }

    @Test
    void whoDoesNotAnswerIsNotWell() {
        String url = url();
        instance.stop(0);

        Ran ran = new LanjieProcess(directory).run("health", "--url", url);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages()).startsWith("lanjie: no answer from " + url).hasLineCount(1);
    }

    @Test
    void aStrangerOnThePortIsNotTakenForAnInstance() {
        Ran ran = new LanjieProcess(directory).run("health", "caught-up", "--url", url());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages()).contains("it answers 404");
    }

    @Test
    void anUnknownQuestionIsWrongUsage() {
        Ran ran = new LanjieProcess(directory).run("health", "well");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).isEqualToIgnoringNewLines("lanjie: 'well' is none of live, ready, caught-up");
    }

    @Test
    void theAddressHasTheNameThatItHasForStatusToo() {
        Ran ran = new LanjieProcess(directory).run("health", "--http", url());

        assertThat(ran.exitCode()).isZero();
    }

    private String url() {
        return "http://127.0.0.1:" + port();
    }

    private int port() {
        return instance.getAddress().getPort();
    }

    private void answer(String path, int status, String json) {
        instance.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
