package io.lanjie.benchmarks.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Results as a JSON file: {@code format}, {@code environment}, {@code measurements}, named as the records here name them.
 * A field may be added without a new format; readers pass over what they do not know.
 */
public final class ResultsFile {

    private static final int FORMAT = 1;
    private static final String FORMAT_FIELD = "format";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ResultsFile() {}

    /**
     * Writes a file, with the folders above it; one that is there is replaced.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Results results, Path file) throws IOException {
        ObjectNode root = JSON.createObjectNode().put(FORMAT_FIELD, FORMAT);
        root.setAll((ObjectNode) JSON.valueToTree(results));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, JSON.writeValueAsString(root) + System.lineSeparator());
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or is not such a file of a format known here
     */
    public static Results read(Path file) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        int format = root.path(FORMAT_FIELD).asInt();
        if (format != FORMAT) {
            throw new IOException(file + " has format " + root.path(FORMAT_FIELD) + "; this program reads " + FORMAT);
        }
        return JSON.readerFor(Results.class).readValue(root);
    }
}
