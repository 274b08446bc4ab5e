package io.lanjie.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;

/**
 * What properties of Kafka's clients may be, and which belong together. Kafka itself says nothing of security properties
 * that have no effect, and finds the rest out only when it connects.
 */
final class KafkaPropertyRules implements PropertyRules {

    private static final String PROTOCOL = "security.protocol";
    private static final String MECHANISM = "sasl.mechanism";
    private static final String LOGIN = "sasl.jaas.config";
    private static final Set<String> PROTOCOLS = Set.of("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL");
    private static final Set<String> WITH_PASSWORD = Set.of("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512");

    @Override
    public Map<String, String> faults(Map<String, String> properties) {
        Map<String, String> faults = new TreeMap<>();
        for (String property : properties.keySet()) {
            String refusal = RefusedProperties.ofKafka(property);
            Optional<String> meant = KnownProperties.meantOfKafka(property);
            if (!refusal.isEmpty()) {
                faults.put(property, refusal);
            } else if (isSecurity(KnownProperties.withoutClient(property))
                    && !property.equals(KnownProperties.withoutClient(property))) {
                faults.put(
                        property,
                        "must hold for all clients: leave out what stands before "
                                + KnownProperties.withoutClient(property));
            } else {
                meant.ifPresent(
                        name -> faults.put(property, "is no property of Kafka's clients; did you mean " + name + "?"));
            }
        }
        security(properties, faults);
        return faults;
    }

    private static void security(Map<String, String> properties, Map<String, String> faults) {
        String protocol = properties.getOrDefault(PROTOCOL, "PLAINTEXT");
        if (!PROTOCOLS.contains(protocol)) {
            faults.put(PROTOCOL, "must be PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL, not '" + protocol + "'");
            return;
        }
        boolean encrypted = protocol.endsWith("SSL");
        boolean withLogin = protocol.startsWith("SASL");
        for (String property : properties.keySet()) {
            if (property.startsWith("ssl.") && !encrypted) {
                faults.putIfAbsent(
                        property,
                        "has no effect with security.protocol " + protocol + "; that must be SSL or SASL_SSL");
            } else if (property.startsWith("sasl.") && !withLogin) {
                faults.putIfAbsent(
                        property,
                        "has no effect with security.protocol " + protocol + "; that must be SASL_SSL"
                                + (encrypted ? "" : " (or SASL_PLAINTEXT)"));
            }
        }
        if (encrypted) {
            new StoreRules("ssl.").faults(properties).forEach(faults::putIfAbsent);
        }
        if (withLogin) {
            login(properties, faults);
        }
    }

    private static void login(Map<String, String> properties, Map<String, String> faults) {
        String mechanism = properties.getOrDefault(MECHANISM, "GSSAPI");
        String login = properties.get(LOGIN);
        if (login == null) {
            if (WITH_PASSWORD.contains(mechanism) && !properties.containsKey("sasl.client.callback.handler.class")) {
                faults.put(
                        LOGIN,
                        "is required with sasl.mechanism " + mechanism
                                + "; better not in the file but as LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG, or with"
                                + " _FILE behind it for a file that holds it");
            }
            return;
        }
        try {
            JaasContext.loadClientContext(Map.of(LOGIN, new Password(login)));
        } catch (RuntimeException malformed) {
            // Its message may hold a part of the password.
            faults.put(
                    LOGIN,
                    "is no login that Kafka can read; expected is such as"
                            + " org.apache.kafka.common.security.scram.ScramLoginModule required username=\"…\""
                            + " password=\"…\";");
        }
    }

    private static boolean isSecurity(String name) {
        return name.equals(PROTOCOL) || name.startsWith("ssl.") || name.startsWith("sasl.");
    }
}
