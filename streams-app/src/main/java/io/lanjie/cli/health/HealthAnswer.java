package io.lanjie.cli.health;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * What an instance answered.
 *
 * @param well whether the answer is yes
 * @param text the reasons, as it gave them
 */
record HealthAnswer(boolean well, String text) {

    private static final int PATIENCE_MILLIS = 3_000;

    /**
     * Asks an instance.
     *
     * @param url its address, without a path
     * @param question what to ask
     * @throws IOException if it does not answer, or somebody else does
     */
    static HealthAnswer ask(String url, HealthQuestion question) throws IOException {
        String base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        HttpURLConnection connection = (HttpURLConnection) new URL(base + question.path()).openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try {
            return switch (connection.getResponseCode()) {
                case HttpURLConnection.HTTP_OK -> new HealthAnswer(true, read(connection.getInputStream()));
                case HttpURLConnection.HTTP_UNAVAILABLE -> new HealthAnswer(false, read(connection.getErrorStream()));
                default -> throw new IOException("it answers " + connection.getResponseCode());
            };
        } finally {
            connection.disconnect();
        }
    }

    private static String read(InputStream body) throws IOException {
        if (body == null) {
            return "";
        }
        try (body) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
