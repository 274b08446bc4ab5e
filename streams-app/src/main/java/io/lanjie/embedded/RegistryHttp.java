package io.lanjie.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The two requests that the start of a registry needs. */
final class RegistryHttp {

    /** Where the program answers as Confluent's registry does. */
    static final String CONFLUENT_PATH = "/apis/ccompat/v7";

    /** The header of every answer that names the run. */
    static final String TOKEN_HEADER = "X-Lanjie-Run";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    // A proxy for the outer world must not be asked for this machine.
    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String root;
    private final String token;

    RegistryHttp(int port, String token) {
        this.token = token;
        this.root = "http://" + LoopbackPorts.HOST + ":" + port;
    }

    String confluentUrl() {
        return root + CONFLUENT_PATH;
    }

    /** Whether the registry of this run is ready. Another one may have been quicker to take the port. */
    boolean isReady() throws InterruptedException {
        try {
            HttpResponse<String> response = send(
                    HttpRequest.newBuilder(URI.create(root + "/health/ready")).GET());
            return response.statusCode() == 200
                    && response.headers()
                            .firstValue(TOKEN_HEADER)
                            .filter(token::equals)
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Sets what holds for every subject without a setting of its own; the program's default is to allow anything. */
    void setGlobalCompatibility(String level) throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(confluentUrl() + "/config"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"compatibility\":\"" + level + "\"}")));
        if (response.statusCode() != 200) {
            throw new IOException("compatibility refused with " + response.statusCode() + ": " + response.body());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }
}
