package io.lanjie.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final ConfigurationEnvironment environment;
    private final List<ConfigurationFault> faults;
    private final Set<String> known = new LinkedHashSet<>();

    /** Reads a section; {@code node} is the missing node where the file has none. */
    ConfigurationSource(
            String path, JsonNode node, ConfigurationEnvironment environment, List<ConfigurationFault> faults) {
        this.path = path;
        this.node = node;
        this.environment = environment;
        this.faults = faults;
        if (!node.isMissingNode() && !node.isObject()) {
            faults.add(new ConfigurationFault(path, "must be a section of keys and values"));
        }
    }

    /** Reads a section below this one, and reports what it does not know there. */
    <T> T section(String name, Function<ConfigurationSource, T> reader) {
        known.add(name);
        ConfigurationSource section = new ConfigurationSource(pathOf(name), node.path(name), environment, faults);
        T read = reader.apply(section);
        section.refuseUnknown();
        return read;
    }

    /** Reads one value; {@code fallback} is its default as it would be written. */
    <T> T value(String name, String fallback, Function<String, T> parser) {
        return parsed(name, written(name, fallback), parser, () -> parser.apply(fallback));
    }

    /** Reads one value that has no default; {@code placeholder} takes its place once the fault is reported. */
    <T> T required(String name, T placeholder, Function<String, T> parser) {
        String text = written(name, "");
        if (text.isEmpty()) {
            fault(name, "is required; in the environment it is " + environment.nameOf(pathOf(name)));
            return placeholder;
        }
        return parsed(name, text, parser, () -> placeholder);
    }

    /** Reads a list without order or repetition, which the environment writes with commas. */
    SortedSet<String> set(String name, Set<String> fallback, UnaryOperator<String> parser) {
        known.add(name);
        List<String> texts = new ArrayList<>();
        JsonNode list = node.path(name);
        String fromEnvironment = environment.value(pathOf(name)).orElse("");
        if (!fromEnvironment.isEmpty()) {
            texts.addAll(List.of(fromEnvironment.split("\\s*,\\s*")));
        } else if (list.isMissingNode()) {
            return new TreeSet<>(fallback);
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
        return read;
    }

    /** Reads properties of another maker's client; {@code refusal} says why one is not taken, empty where it is. */
    ClientProperties properties(String name, Function<Map.Entry<String, String>, String> refusal) {
        known.add(name);
        Map<String, String> read = new TreeMap<>();
        JsonNode map = node.path(name);
        if (!map.isMissingNode() && !map.isObject()) {
            fault(name, "must be a section of keys and values");
        }
        map.properties().forEach(property -> {
            if (!property.getValue().isValueNode() || property.getValue().isNull()) {
                fault(name + "." + property.getKey(), "must be a single value");
            }
            read.put(property.getKey(), property.getValue().asText());
        });
        read.putAll(environment.properties(pathOf(name)));
        for (Map.Entry<String, String> property : read.entrySet()) {
            String reason = refusal.apply(property);
            if (!reason.isEmpty()) {
                fault(name + "." + property.getKey(), reason);
            }
        }
        return new ClientProperties(read);
    }

    /** Reports every key of the section that was not asked for: most likely a slip that would go unnoticed. */
    void refuseUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault(name, "is not known here; known are " + String.join(", ", known));
            }
        });
    }

    private String written(String name, String fallback) {
        known.add(name);
        JsonNode value = node.path(name);
        boolean single = value.isValueNode() && !value.isNull();
        if (!value.isMissingNode() && !single) {
            fault(name, "must be a single value");
        }
        return environment.value(pathOf(name)).orElse(single ? value.asText() : fallback);
    }

    private <T> T parsed(String name, String text, Function<String, T> parser, Supplier<T> placeholder) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException unusable) {
            fault(name, unusable.getMessage());
            return placeholder.get();
        }
    }

    private void fault(String name, String problem) {
        faults.add(new ConfigurationFault(pathOf(name), problem));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
