package io.lanjie.cli.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.query.FanOutStatus;
import io.lanjie.query.ListingTaskStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/**
 * What one instance says of itself.
 *
 * @param url where it answers
 * @param version version of the program
 * @param state what it is doing
 * @param startedAt since when
 * @param threads number of its stream threads
 * @param lastFault why a thread last died, empty if none did
 * @param tasks its listing tasks
 */
record InstanceStatus(
        String url,
        String version,
        String state,
        String startedAt,
        int threads,
        String lastFault,
        List<ListingTaskStatus> tasks) {

    private static final int PATIENCE_MILLIS = 3_000;

    /** Asks an instance. */
    static InstanceStatus ask(String url) throws IOException {
        URL address = new URL((url.endsWith("/") ? url : url + "/") + "status");
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try (InputStream answer = connection.getInputStream()) {
            return of(url, new ObjectMapper().readTree(answer));
        } finally {
            connection.disconnect();
        }
    }

    private static InstanceStatus of(String url, JsonNode json) {
        List<ListingTaskStatus> tasks = new ArrayList<>();
        for (JsonNode task : json.path("listingTasks")) {
            tasks.add(new ListingTaskStatus(
                    task.path("task").asText(),
                    task.path("partition").asInt(),
                    task.path("watchVersion").asLong(),
                    task.path("deciding").asBoolean(),
                    task.path("listings").asInt(),
                    new FanOutStatus(
                            task.path("fanOut").path("open").asInt(),
                            task.path("fanOut").path("unvisited").asLong()),
                    task.path("readByOtherRules").asInt()));
        }
        return new InstanceStatus(
                url,
                json.path("version").asText(),
                json.path("state").asText(),
                json.path("startedAt").asText(),
                json.path("threads").size(),
                json.path("lastFault").asText(),
                List.copyOf(tasks));
    }
}
