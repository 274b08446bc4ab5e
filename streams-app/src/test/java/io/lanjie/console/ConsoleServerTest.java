package io.lanjie.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.query.ApplicationInformation;
import io.lanjie.query.ApplicationState;
import io.lanjie.query.ApplicationView;
import io.lanjie.query.HealthReport;
import io.lanjie.query.HealthView;
import io.lanjie.query.ProgressView;
import io.lanjie.query.ThreadInformation;
import io.lanjie.query.Versions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleServerTest {

    private static final HealthReport FINE = new HealthReport(List.of());
    private static final HealthReport NOT_FINE =
            new HealthReport(List.of(new HealthReport.Reason("INPUT_LAG", "12 to take in")));

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/caught-up"})
    void aFactThatHoldsIsAnsweredAsFine(String path) throws Exception {
        try (ConsoleServer server = start(new FixedHealth(FINE, FINE, FINE))) {
            HttpResponse<String> answer = get(server, path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer)).isEqualTo(json("""
                    {"status": "ok", "state": "RUNNING", "reasons": []}"""));
            assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
        }
    }

    @Test
    void aFactThatDoesNotHoldSaysWhyAndTheOthersStandOnTheirOwn() throws Exception {
        try (ConsoleServer server = start(new FixedHealth(FINE, FINE, NOT_FINE))) {
            HttpResponse<String> answer = get(server, "/health/caught-up");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(json(answer)).isEqualTo(json("""
                    {"status": "failing", "state": "RUNNING",
                     "reasons": [{"code": "INPUT_LAG", "text": "12 to take in"}]}"""));
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
        }
        try (ConsoleServer server = start(new FixedHealth(NOT_FINE, NOT_FINE, FINE))) {
            assertThat(get(server, "/health/live").statusCode()).isEqualTo(503);
            assertThat(get(server, "/health/ready").statusCode()).isEqualTo(503);
            assertThat(get(server, "/health/caught-up").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void showsTheTopologyAsText() throws Exception {
        try (ConsoleServer server = start(new FixedHealth(FINE, FINE, FINE))) {
            HttpResponse<String> answer = get(server, "/topology");

            assertThat(answer.body()).isEqualTo("Topologies: 拦截");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .get()
                    .asString()
                    .startsWith("text/plain");
        }
    }

    @Test
    void showsWhatRuns() throws Exception {
        try (ConsoleServer server = start(new FixedHealth(FINE, FINE, FINE))) {
            assertThat(json(get(server, "/info"))).isEqualTo(json("""
                    {"applicationId": "lanjie", "version": "1", "policyVersion": "2026-1", "rulesVersion": "rules-2",
                     "state": "RUNNING", "startedAt": "2026-11-01T00:00:00Z", "lastFault": "",
                     "threads": [{"name": "one", "state": "RUNNING", "tasks": ["0_1"], "standbys": []}]}"""));
        }
    }

    @Test
    void metricsAreTextUnlessOpenMetricsIsAskedFor() throws Exception {
        try (ConsoleServer server = start(new FixedHealth(FINE, FINE, FINE))) {
            HttpResponse<String> plain = get(server, "/metrics");
            HttpResponse<String> anything = get(server, "/metrics", "Accept", "*/*");
            HttpResponse<String> prometheus = get(
                    server,
                    "/metrics",
                    "Accept",
                    "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2");

            assertThat(plain.body()).isEqualTo("metrics in TEXT");
            assertThat(plain.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
            assertThat(anything.body()).isEqualTo("metrics in TEXT");
            assertThat(prometheus.body()).isEqualTo("metrics in OPEN_METRICS");
            assertThat(prometheus.headers().firstValue("Content-Type"))
                    .contains("application/openmetrics-text; version=1.0.0; charset=utf-8");
        }
    }

    private static ConsoleServer start(HealthView health) {
        ConsoleViews views =
                new ConsoleViews(new FixedView(), ProgressView.none(), health, form -> "metrics in " + form);
        return ConsoleServer.start(views, "127.0.0.1", 0);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return json(answer.body());
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static HttpResponse<String> get(ConsoleServer server, String path, String... headers) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private record FixedHealth(HealthReport live, HealthReport ready, HealthReport caughtUp) implements HealthView {}

    private record FixedView() implements ApplicationView {

        @Override
        public ApplicationState state() {
            return ApplicationState.RUNNING;
        }

        @Override
        public String topology() {
            return "Topologies: 拦截";
        }

        @Override
        public ApplicationInformation information() {
            return new ApplicationInformation(
                    "lanjie",
                    new Versions("1", "2026-1", "rules-2"),
                    ApplicationState.RUNNING,
                    Instant.parse("2026-11-01T00:00:00Z"),
                    List.of(new ThreadInformation("one", "RUNNING", List.of("0_1"), List.of())),
                    "");
        }
    }
}
