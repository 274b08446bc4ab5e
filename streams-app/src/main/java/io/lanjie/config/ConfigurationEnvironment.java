package io.lanjie.config;

import io.lanjie.json.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Environment variables as a configuration sees them. {@code streams.commitInterval} is
 * {@code LANJIE_STREAMS_COMMIT_INTERVAL}; the property {@code sasl.jaas.config} under {@code kafka.properties} is
 * {@code LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG}. With {@code _FILE} behind it the variable of a property, or of a
 * value that may be secret, names a file that holds the value, as secrets are mounted into containers.
 */
final class ConfigurationEnvironment {

    private static final String PREFIX = "LANJIE_";
    private static final String IN_FILE = "_FILE";
    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    // The short names of the client commands hold for the application as well.
    private static final Map<String, String> SHORT_NAMES =
            Map.of("kafka.bootstrapServers", "LANJIE_BOOTSTRAP_SERVERS", "registry.url", "LANJIE_REGISTRY");
    private static final Set<String> MAY_BE_SECRET = Set.of("fingerprintSecret", "registry.url");
    // Properties of Kafka's that name a file themselves.
    private static final Set<String> FILE_PROPERTIES = Set.of(
            "sasl.oauthbearer.assertion.file",
            "sasl.oauthbearer.assertion.private.key.file",
            "sasl.oauthbearer.assertion.template.file");
    // What the start script and the log read.
    private static final Set<String> OF_OTHERS = Set.of(
            "LANJIE_JAVA_OPTS",
            "LANJIE_LOG_LEVEL",
            "LANJIE_KAFKA_LOG_LEVEL",
            "LANJIE_BROKER_LOG_LEVEL",
            "LANJIE_LOG_TO",
            "LANJIE_LOG_FILE");
    // Kubernetes gives every container the address of every service: these are those of one called lanjie or lanjie-x.
    private static final Pattern OF_KUBERNETES = Pattern.compile(
            "LANJIE_([A-Z0-9_]+_)?(SERVICE_(HOST|PORT(_[A-Z0-9_]+)?)|PORT(_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)");

    private final Map<String, String> variables;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> askedPrefixes = new TreeSet<>();

    ConfigurationEnvironment(Map<String, String> variables) {
        this.variables = new TreeMap<>(variables);
        // One that is set but empty counts as not set.
        this.variables.values().removeIf(String::isEmpty);
    }

    /**
     * A value that was given.
     *
     * @param text the value
     * @param variable the variable that gave it
     */
    record Given(String text, String variable) {}

    /** Returns the variable's name for a path. */
    String nameOf(String path) {
        String words = WORD_BEGINS.matcher(path).replaceAll("_").replace('.', '_');
        return PREFIX + words.toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the value for a path.
     *
     * @throws IllegalArgumentException if it is given twice, or in a file that cannot be read
     */
    Optional<Given> value(String path) {
        List<String> names = new ArrayList<>(List.of(nameOf(path)));
        Optional.ofNullable(SHORT_NAMES.get(path)).ifPresent(names::add);
        Optional<Given> given = Optional.empty();
        for (String name : names) {
            asked.add(name);
            boolean fileToo = MAY_BE_SECRET.contains(path);
            if (fileToo) {
                asked.add(name + IN_FILE);
            }
            given = given.isPresent() ? given : fileToo ? given(name) : direct(name);
        }
        return given;
    }

    /** Lets variables for a path stand there that are not needed now. */
    void ignore(String path) {
        asked.addAll(List.of(nameOf(path), nameOf(path) + IN_FILE));
    }

    /**
     * Returns the properties given one by one below a path, by their names in lower case with dots.
     *
     * @throws IllegalArgumentException if one is given twice, or in a file that cannot be read
     */
    Map<String, Given> properties(String path) {
        String prefix = nameOf(path) + "_";
        askedPrefixes.add(prefix);
        Map<String, Given> properties = new TreeMap<>();
        for (String variable : variables.keySet()) {
            if (variable.startsWith(prefix)) {
                boolean inFile =
                        variable.endsWith(IN_FILE) && !FILE_PROPERTIES.contains(property(variable, prefix.length()));
                String name = inFile ? variable.substring(0, variable.length() - IN_FILE.length()) : variable;
                Given value = inFile ? given(name).orElseThrow() : new Given(variables.get(variable), variable);
                properties.put(property(name, prefix.length()), value);
            }
        }
        return properties;
    }

    /** Returns what is wrong with variables that nothing asked for: most likely slips that would go unnoticed. */
    List<ConfigurationFault> unknown() {
        return variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !asked.contains(name) && !OF_OTHERS.contains(name))
                .filter(name -> askedPrefixes.stream().noneMatch(name::startsWith))
                .filter(name -> !OF_KUBERNETES.matcher(name).matches())
                .map(name -> new ConfigurationFault(
                        name,
                        "is no environment variable of lanjie"
                                + NearestName.of(name, known())
                                        .map(nearest -> "; did you mean " + nearest + "?")
                                        .orElse("; docs/configuration.md lists them")))
                .toList();
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(asked);
        known.addAll(OF_OTHERS);
        return known;
    }

    private Optional<Given> given(String name) {
        String direct = variables.get(name);
        String file = variables.get(name + IN_FILE);
        if (direct != null && file != null) {
            throw new IllegalArgumentException("is given twice: by " + name + " and by " + name + IN_FILE);
        }
        if (file != null) {
            return Optional.of(new Given(content(file, name + IN_FILE), name + IN_FILE));
        }
        return direct(name);
    }

    private Optional<Given> direct(String name) {
        return Optional.ofNullable(variables.get(name)).map(text -> new Given(text, name));
    }

    private static String content(String file, String variable) {
        try {
            // Editors and echo end a file with a new line, which is no part of a password.
            String content = Files.readString(Path.of(file)).replaceFirst("[\r\n]+$", "");
            if (content.isEmpty()) {
                throw new IllegalArgumentException("is empty in " + file + ", which " + variable + " names");
            }
            return content;
        } catch (IOException unreadable) {
            throw notRead(file, variable, Unreadable.reason(unreadable), unreadable);
        } catch (InvalidPathException unreadable) {
            throw notRead(file, variable, unreadable.getReason(), unreadable);
        }
    }

    private static IllegalArgumentException notRead(String file, String variable, String reason, Exception cause) {
        return new IllegalArgumentException(
                "cannot be read from the file that " + variable + " names, " + file + ": " + reason, cause);
    }

    private static String property(String variable, int prefixLength) {
        return variable.substring(prefixLength).toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
