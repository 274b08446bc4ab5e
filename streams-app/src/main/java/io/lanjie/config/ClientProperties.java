package io.lanjie.config;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Properties handed to a client of another maker, by their names there. Shows only those that cannot be secret.
 *
 * @param values the properties
 */
public record ClientProperties(Map<String, String> values) {

    /** Copies the properties. */
    public ClientProperties {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Returns no properties. */
    public static ClientProperties none() {
        return new ClientProperties(Map.of());
    }

    /** Returns the properties as people may see them. */
    public Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>(values);
        shown.replaceAll(
                (name, value) -> KnownProperties.isPublic(name) ? RegistryAddress.withoutUsers(value) : Secret.SHOWN);
        return shown;
    }

    @Override
    public String toString() {
        return shown().toString();
    }
}
