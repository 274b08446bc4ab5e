package io.lanjie.deployment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files of the repository. */
final class Shipped {

    static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..").normalize();
    static final Path DOCKER = ROOT.resolve("docker");
    static final Path ALERTS = DOCKER.resolve("prometheus/alerts.yaml");
    static final Path ALERT_TESTS = DOCKER.resolve("prometheus/alerts.test.yaml");
    static final List<Path> DASHBOARDS = List.of(
            DOCKER.resolve("grafana/dashboards/campaign.json"), DOCKER.resolve("grafana/dashboards/machine-room.json"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Shipped() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads a file whose name says whether it is JSON, refusing a key that is there twice. */
    static JsonNode tree(Path file) {
        try {
            return (file.toString().endsWith(".json") ? JSON : YAML).readTree(text(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": " + failure.getMessage(), failure);
        }
    }
}
