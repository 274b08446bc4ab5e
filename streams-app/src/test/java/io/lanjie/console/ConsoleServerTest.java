package io.lanjie.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.query.ApplicationInformation;
import io.lanjie.query.ApplicationState;
import io.lanjie.query.ApplicationView;
import io.lanjie.query.MetricsView;
import io.lanjie.query.ProgressView;
import io.lanjie.query.ThreadInformation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleServerTest {

    @ParameterizedTest
    @CsvSource({
        "STARTING, 200, 503",
        "RUNNING,  200, 200",
        "STOPPING, 200, 503",
        "STOPPED,  503, 503",
        "FAILED,   503, 503"
    })
    void saysWhetherTheApplicationIsOfUseAndWhetherItIsReady(ApplicationState state, int live, int ready)
            throws Exception {
        try (ConsoleServer server = start(state)) {
            assertThat(get(server, "/health/live").statusCode()).isEqualTo(live);

            HttpResponse<String> answer = get(server, "/health/ready");
            assertThat(answer.statusCode()).isEqualTo(ready);
            assertThat(answer.body()).isEqualTo("{\"state\":\"" + state + "\"}");
            assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(ready == 503);
        }
    }

    @Test
    void showsTheTopologyAsText() throws Exception {
        try (ConsoleServer server = start(ApplicationState.RUNNING)) {
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
        try (ConsoleServer server = start(ApplicationState.RUNNING)) {
            JsonNode information =
                    new ObjectMapper().readTree(get(server, "/info").body());

            assertThat(information).isEqualTo(new ObjectMapper().readTree("""
                {"applicationId": "lanjie", "version": "1", "state": "RUNNING",
                 "startedAt": "2026-11-01T00:00:00Z", "lastFault": "",
                 "threads": [{"name": "one", "state": "RUNNING", "tasks": ["0_1"], "standbys": []}]}
                """));
        }
    }

    private static ConsoleServer start(ApplicationState state) {
        return ConsoleServer.start(new FixedView(state), ProgressView.none(), MetricsView.none(), "127.0.0.1", 0);
    }

    private static HttpResponse<String> get(ConsoleServer server, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private record FixedView(ApplicationState state) implements ApplicationView {

        @Override
        public String topology() {
            return "Topologies: 拦截";
        }

        @Override
        public ApplicationInformation information() {
            return new ApplicationInformation(
                    "lanjie",
                    "1",
                    state,
                    Instant.parse("2026-11-01T00:00:00Z"),
                    List.of(new ThreadInformation("one", "RUNNING", List.of("0_1"), List.of())),
                    "");
        }
    }
}
