package io.lanjie.benchmarks.capacity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.benchmarks.capacity.Coefficients.Point;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Coefficients as a JSON file, written from results and never by hand: {@code measuredAt}, {@code values}, {@code points}. */
public final class CoefficientsFile {

    private static final String BUILT_IN = "/capacity/coefficients.json";
    private static final String MEASURED_AT = "measuredAt";
    private static final String VALUES = "values";
    private static final String POINTS = "points";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CoefficientsFile() {}

    /** Those that come with this build. */
    public static Coefficients builtIn() throws IOException {
        try (InputStream input =
                Objects.requireNonNull(CoefficientsFile.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
            return read(JSON.readTree(input));
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     */
    public static Coefficients read(Path file) throws IOException {
        return read(JSON.readTree(file.toFile()));
    }

    /**
     * Writes a file; one that is there is replaced.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Coefficients coefficients, Path file) throws IOException {
        ObjectNode root = JSON.createObjectNode().put(MEASURED_AT, coefficients.measuredAt());
        ObjectNode values = root.putObject(VALUES);
        for (Coefficient coefficient : Coefficient.values()) {
            if (coefficients.isMeasured(coefficient)) {
                values.put(coefficient.key(), coefficients.value(coefficient));
            }
        }
        root.set(POINTS, JSON.valueToTree(coefficients.points()));
        Files.writeString(file, JSON.writeValueAsString(root) + System.lineSeparator());
    }

    private static Coefficients read(JsonNode root) throws IOException {
        Map<Coefficient, Double> values = new EnumMap<>(Coefficient.class);
        for (Coefficient coefficient : Coefficient.values()) {
            JsonNode value = root.path(VALUES).path(coefficient.key());
            if (value.isNumber()) {
                values.put(coefficient, value.asDouble());
            }
        }
        List<Point> points = new ArrayList<>();
        for (JsonNode point : root.path(POINTS)) {
            points.add(JSON.readerFor(Point.class).<Point>readValue(point));
        }
        return new Coefficients(root.path(MEASURED_AT).asText(), values, points);
    }
}
