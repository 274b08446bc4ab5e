package io.lanjie.deployment;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.cli.Lanjie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo in a process of its own, and a Prometheus that collects from it. */
final class WatchedCampaign implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Pattern CONSOLE = Pattern.compile("the console is on http://(\\S+)");
    private static final Pattern ENDED = Pattern.compile("the console stays on");

    private static final String OF_STORES = "kafka_stream_state_block_cache_usage";

    private final Path log;
    private final Process demo;
    private final Process prometheus;
    private final String address;

    private WatchedCampaign(Path log, Process demo, Process prometheus, String address) {
        this.log = log;
        this.demo = demo;
        this.prometheus = prometheus;
        this.address = address;
    }

    static WatchedCampaign start(Path directory) throws IOException {
        Path log = directory.resolve("demo.log");
        Process demo = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Lanjie.class.getName(),
                        "demo",
                        "--listings",
                        "20000",
                        "--certificates",
                        "1500"))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            String instance = awaitLine(log, demo, CONSOLE).group(1);
            int port = freePort();
            return new WatchedCampaign(log, demo, prometheus(directory, instance, port), "http://127.0.0.1:" + port);
        } catch (IOException | RuntimeException | Error failure) {
            demo.destroy();
            throw failure;
        }
    }

    /** Waits until all of it is decided, and collected. */
    void awaitEnd() {
        awaitLine(log, demo, ENDED);
        // Metrics of tasks and stores come with their tasks, and the binder looks for new ones once a minute.
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> answers(OF_STORES) > 0);
        // What comes at the end of a campaign is in the next two collections for certain.
        double collected = collections();
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> collections() >= collected + 2);
    }

    /** How many series answer an expression. */
    int answers(String expression) {
        return query(expression).size();
    }

    @Override
    public void close() {
        for (Process process : List.of(prometheus, demo)) {
            process.destroy();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
    }

    private double collections() {
        JsonNode answer = query("sum(count_over_time(up{job=\"lanjie\"}[1h]))");
        return answer.isEmpty() ? 0 : answer.at("/0/value/1").asDouble();
    }

    private JsonNode query(String expression) {
        String question = "/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8);
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + question).toURL().openConnection();
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                try (InputStream why = connection.getErrorStream()) {
                    throw new AssertionError(
                            expression + ": " + new String(why.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            try (InputStream body = connection.getInputStream()) {
                return new ObjectMapper().readTree(body).at("/data/result");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Process prometheus(Path directory, String instance, int port) throws IOException {
        Path configuration = Files.writeString(directory.resolve("prometheus.yml"), """
                global: {scrape_interval: 2s}
                scrape_configs:
                  - job_name: lanjie
                    static_configs: [{targets: ["%s"]}]
                """.formatted(instance));
        return new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + directory.resolve("prometheus"),
                        "--web.listen-address=127.0.0.1:" + port)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("prometheus.log").toFile())
                .start();
    }

    private static Matcher awaitLine(Path log, Process process, Pattern pattern) {
        Matcher[] found = new Matcher[1];
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            String text = Files.readString(log);
            found[0] = pattern.matcher(text);
            boolean there = found[0].find();
            if (!there && !process.isAlive()) {
                throw new AssertionError("the demo ended: " + text);
            }
            return there;
        });
        return found[0];
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
