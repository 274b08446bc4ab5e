package io.lanjie.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Environment variables as a configuration sees them. {@code streams.commitInterval} is
 * {@code LANJIE_STREAMS_COMMIT_INTERVAL}; the property {@code sasl.jaas.config} under {@code kafka.properties} is
 * {@code LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG}.
 */
final class ConfigurationEnvironment {

    private static final String PREFIX = "LANJIE_";
    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    // The short names of the client commands hold for the application as well.
    private static final Map<String, String> SHORT_NAMES =
            Map.of("kafka.bootstrapServers", "LANJIE_BOOTSTRAP_SERVERS", "registry.url", "LANJIE_REGISTRY");

    private final Map<String, String> variables;

    ConfigurationEnvironment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Returns the variable's name for a path. */
    String nameOf(String path) {
        String words = WORD_BEGINS.matcher(path).replaceAll("_").replace('.', '_');
        return PREFIX + words.toUpperCase(Locale.ROOT);
    }

    /** Returns the value for a path; one that is set but empty counts as not set. */
    Optional<String> value(String path) {
        String inFull = variables.getOrDefault(nameOf(path), "");
        String inShort = variables.getOrDefault(SHORT_NAMES.getOrDefault(path, ""), "");
        return Optional.of(inFull.isEmpty() ? inShort : inFull).filter(value -> !value.isEmpty());
    }

    /** Returns the properties given one by one below a path, by their names in lower case with dots. */
    Map<String, String> properties(String path) {
        String prefix = nameOf(path) + "_";
        Map<String, String> properties = new TreeMap<>();
        variables.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                String property = name.substring(prefix.length()).toLowerCase(Locale.ROOT);
                properties.put(property.replace('_', '.'), value);
            }
        });
        return properties;
    }
}
