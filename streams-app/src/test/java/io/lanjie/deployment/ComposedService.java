package io.lanjie.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A service of a container stack, with what it takes from others put together as Docker Compose does.
 *
 * @param name its name
 * @param definition all that is said of it
 */
record ComposedService(String name, ObjectNode definition) {

    private static final String ENVIRONMENT = "environment";

    /** All services that these files make together, each going before the one before it. */
    static Map<String, ComposedService> of(String... files) {
        Map<String, ObjectNode> merged = new TreeMap<>();
        for (String file : files) {
            Shipped.tree(Shipped.DOCKER.resolve(file))
                    .path("services")
                    .properties()
                    .forEach(service -> {
                        ObjectNode own = extended(file, service.getKey());
                        merged.merge(service.getKey(), own, ComposedService::merge);
                    });
        }
        Map<String, ComposedService> services = new TreeMap<>();
        merged.forEach((name, definition) -> services.put(name, new ComposedService(name, definition)));
        return services;
    }

    /** Its environment variables as they are written, those of files included. */
    Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>();
        elements("env_file")
                .forEach(file -> Shipped.text(Shipped.DOCKER.resolve(file.asText()))
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .forEach(line -> variables.put(
                                line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1))));
        definition
                .path(ENVIRONMENT)
                .properties()
                .forEach(variable ->
                        variables.put(variable.getKey(), variable.getValue().asText()));
        return variables;
    }

    /** The elements of a list, none where it is not there. */
    Stream<JsonNode> elements(String list) {
        return StreamSupport.stream(definition.path(list).spliterator(), false);
    }

    String text(String field) {
        return definition.path(field).asText();
    }

    private static ObjectNode extended(String file, String service) {
        ObjectNode own = (ObjectNode) Shipped.tree(Path.of("").resolve(Shipped.DOCKER.resolve(file)))
                .at("/services/" + service)
                .deepCopy();
        JsonNode from = own.remove("extends");
        return from == null
                ? own
                : merge(
                        extended(
                                from.path("file").asText(file),
                                from.path("service").asText()),
                        own);
    }

    private static ObjectNode merge(ObjectNode base, ObjectNode over) {
        ObjectNode merged = base.deepCopy();
        over.properties().forEach(field -> {
            JsonNode before = merged.get(field.getKey());
            if (before instanceof ObjectNode map && field.getValue() instanceof ObjectNode more) {
                merged.set(field.getKey(), map.deepCopy().setAll(more));
            } else if (before instanceof ArrayNode list
                    && field.getValue() instanceof ArrayNode more
                    && !field.getKey().equals("command")) {
                merged.set(field.getKey(), list.deepCopy().addAll(more));
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }
}
