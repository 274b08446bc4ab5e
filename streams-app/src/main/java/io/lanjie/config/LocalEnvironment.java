package io.lanjie.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Environment variables for parts that run on this machine: plain, and where they are, not where others say. */
public final class LocalEnvironment {

    private static final String FILE = "_FILE";
    private static final List<String> ADDRESSES = List.of(
            "LANJIE_KAFKA_BOOTSTRAP_SERVERS", "LANJIE_BOOTSTRAP_SERVERS", "LANJIE_REGISTRY_URL", "LANJIE_REGISTRY");
    private static final List<String> SECURITY = List.of(
            "LANJIE_KAFKA_PROPERTIES_SECURITY_",
            "LANJIE_KAFKA_PROPERTIES_SASL_",
            "LANJIE_KAFKA_PROPERTIES_SSL_",
            "LANJIE_REGISTRY_PROPERTIES_");

    private LocalEnvironment() {}

    /** Returns the variables without addresses of brokers and registries, and without what is needed to log in there. */
    public static Map<String, String> of(Map<String, String> environment) {
        Map<String, String> variables = new HashMap<>(environment);
        ADDRESSES.forEach(name -> remove(variables, name));
        variables.keySet().removeIf(name -> SECURITY.stream().anyMatch(name::startsWith));
        return variables;
    }

    /** Sets a variable, whether it was given before by itself or as the name of a file. */
    public static void set(Map<String, String> variables, String name, String value) {
        remove(variables, name);
        variables.put(name, value);
    }

    private static void remove(Map<String, String> variables, String name) {
        variables.remove(name);
        variables.remove(name + FILE);
    }
}
