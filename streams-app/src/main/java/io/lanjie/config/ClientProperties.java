package io.lanjie.config;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Properties handed to a client of another maker, by their names there. Shows only those that cannot be secret.
 *
 * @param values the properties
 */
public record ClientProperties(Map<String, String> values) {

    private static final Pattern SECRET = Pattern.compile(
            "pass|secret|jaas|token|credential|user\\.info|private|keystore|signature|assertion|\\.key$");

    /** Copies the properties. */
    public ClientProperties {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Returns no properties. */
    public static ClientProperties none() {
        return new ClientProperties(Map.of());
    }

    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>(values);
        shown.replaceAll((name, value) -> isSecret(name) ? Secret.SHOWN : value);
        return shown.toString();
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
