package io.lanjie.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.lanjie.json.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One section of a configuration while it is read. Every value may also come from the environment, which goes before
 * the file. Faults are collected, and the default taken in their place, so that all are found in one reading.
 */
final class ConfigurationSource {

    private final String path;
    private final JsonNode node;
    private final ConfigurationReading reading;
    private final Set<String> known = new LinkedHashSet<>();

    /** A value as it was written, and by what. */
    private record Written(String text, String origin) {}

    /** Reads a section; {@code node} is the missing node where the file has none. */
    ConfigurationSource(String path, JsonNode node, ConfigurationReading reading) {
        this.path = path;
        this.node = node;
        this.reading = reading;
        if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
            reading.fault(path, "must be a section of keys and values");
        }
    }

    /** Reads a section below this one, and reports what it does not know there. */
    <T> T section(String name, Function<ConfigurationSource, T> reader) {
        known.add(name);
        ConfigurationSource section = new ConfigurationSource(pathOf(name), node.path(name), reading);
        T read = reader.apply(section);
        section.refuseUnknown();
        return read;
    }

    /** Reads one value; {@code fallback} is its default as it would be written. */
    <T> T value(String name, String fallback, Function<String, T> parser) {
        return value(name, fallback, parser, UnaryOperator.identity());
    }

    /** Reads one value of which not all may be seen; {@code shown} takes out the rest. */
    <T> T value(String name, String fallback, Function<String, T> parser, UnaryOperator<String> shown) {
        Written written = written(name, node.path(name)).orElse(new Written(fallback, Setting.DEFAULT));
        reading.note(pathOf(name), shown.apply(written.text()), written.origin());
        return parsed(name, written.text(), parser, () -> parser.apply(fallback));
    }

    /** Reads a secret, which has no default; {@code placeholder} takes its place once a fault is reported. */
    Secret secret(String name, Secret placeholder, Function<String, Secret> parser) {
        int faults = reading.faults().size();
        // A key that was left without a value, because the environment gives it.
        Optional<Written> written =
                written(name, node.path(name).isNull() ? MissingNode.getInstance() : node.path(name));
        if (written.isEmpty()) {
            if (reading.faults().size() == faults) {
                String variable = reading.environment().nameOf(pathOf(name));
                fault(
                        name,
                        "is required; in the environment it is " + variable + ", or " + variable
                                + "_FILE for a file that holds it");
            }
            return placeholder;
        }
        reading.note(pathOf(name), Secret.SHOWN, written.get().origin());
        return parsed(name, written.get().text(), parser, () -> placeholder);
    }

    /** Lets a value stand there that is not needed now, whatever it is. */
    void ignore(String name) {
        known.add(name);
        reading.environment().ignore(pathOf(name));
    }

    /** Reads a list without order or repetition, which the environment writes with commas. */
    SortedSet<String> set(String name, Set<String> fallback, UnaryOperator<String> parser) {
        known.add(name);
        List<String> texts = new ArrayList<>();
        JsonNode list = node.path(name);
        Optional<ConfigurationEnvironment.Given> given = reading.environment().value(pathOf(name));
        String origin = given.map(ConfigurationEnvironment.Given::variable).orElse(Setting.FILE);
        if (given.isPresent()) {
            texts.addAll(List.of(given.get().text().strip().split("\\s*,\\s*")));
        } else if (list.isMissingNode()) {
            texts.addAll(fallback);
            origin = Setting.DEFAULT;
        } else if (list.isArray() && !list.isEmpty()) {
            list.forEach(element -> texts.add(element.asText()));
        } else {
            fault(name, "must be a list of at least one");
        }
        SortedSet<String> read = new TreeSet<>();
        for (int index = 0; index < texts.size(); index++) {
            String element = name + "[" + index + "]";
            String text = texts.get(index);
            read.add(parsed(element, text, parser, () -> text));
        }
        reading.note(pathOf(name), String.join(", ", read), origin);
        return read;
    }

    /** Reads properties of another maker's client, which {@code rules} judges. */
    ClientProperties properties(String name, PropertyRules rules) {
        known.add(name);
        Map<String, String> read = new TreeMap<>();
        Map<String, String> origins = new TreeMap<>();
        JsonNode map = node.path(name);
        if (!map.isMissingNode() && !map.isNull() && !map.isObject()) {
            fault(name, "must be a section of keys and values");
        }
        map.properties().forEach(property -> {
            if (!property.getValue().isValueNode() || property.getValue().isNull()) {
                fault(name + "." + property.getKey(), "must be a single value");
            } else {
                read.put(property.getKey(), property.getValue().asText());
                origins.put(property.getKey(), Setting.FILE);
            }
        });
        fromEnvironment(name).forEach((property, given) -> {
            read.put(property, given.text());
            origins.put(property, given.variable());
        });
        rules.faults(read).forEach((property, problem) -> fault(name + "." + property, problem));
        ClientProperties properties = new ClientProperties(read);
        properties
                .shown()
                .forEach(
                        (property, shown) -> reading.note(pathOf(name) + "." + property, shown, origins.get(property)));
        return properties;
    }

    /** Reports every key of the section that was not asked for: most likely a slip that would go unnoticed. */
    void refuseUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                String meant = NearestName.of(name, known)
                        .map(nearest -> "; did you mean " + nearest + "?")
                        .orElse("");
                fault(name, "is not known here" + meant + "; known are " + String.join(", ", known));
            }
        });
    }

    /** Reports that two values of this section do not go together. */
    void fault(String name, String problem) {
        reading.fault(pathOf(name), problem);
    }

    private Map<String, ConfigurationEnvironment.Given> fromEnvironment(String name) {
        try {
            return reading.environment().properties(pathOf(name));
        } catch (IllegalArgumentException unusable) {
            fault(name, unusable.getMessage());
            return Map.of();
        }
    }

    private Optional<Written> written(String name, JsonNode value) {
        known.add(name);
        boolean single = value.isValueNode() && !value.isNull();
        if (!value.isMissingNode() && !single) {
            fault(name, "must be a single value");
        }
        try {
            Optional<ConfigurationEnvironment.Given> given =
                    reading.environment().value(pathOf(name));
            if (given.isPresent()) {
                return given.map(variable -> new Written(variable.text(), variable.variable()));
            }
        } catch (IllegalArgumentException unusable) {
            fault(name, unusable.getMessage());
            return Optional.empty();
        }
        return single ? Optional.of(new Written(value.asText(), Setting.FILE)) : Optional.empty();
    }

    private <T> T parsed(String name, String text, Function<String, T> parser, Supplier<T> placeholder) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException unusable) {
            fault(name, unusable.getMessage());
            return placeholder.get();
        }
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
