package io.lanjie.config;

import io.lanjie.json.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.streams.StreamsConfig;

/** What is known of the properties of Kafka's and the registry's clients. They take others too, for classes they load. */
final class KnownProperties {

    /** What may stand before a property of the registry's client. */
    static final String OF_REGISTRY = "schema.registry.";

    private static final Pattern OF_ONE_CLIENT =
            Pattern.compile("^(main\\.consumer|restore\\.consumer|consumer|producer|admin)\\.");
    private static final Set<String> PUBLIC_REGISTRY_NAMES = Set.of(
            "basic.auth.credentials.source",
            "bearer.auth.credentials.source",
            "bearer.auth.custom.provider.class",
            "bearer.auth.identity.pool.id",
            "bearer.auth.logical.cluster",
            "http.connect.timeout.ms",
            "http.read.timeout.ms",
            "max.retries",
            "proxy.host",
            "proxy.port",
            "retries.max.wait.ms",
            "retries.wait.ms",
            "url.randomize");
    private static final Set<String> SECRET_REGISTRY_NAMES = Set.of("basic.auth.user.info", "bearer.auth.token");
    private static final int MOST_SLIPS = 2;

    private KnownProperties() {}

    /** Returns the name without the client of Kafka Streams that alone gets the property. */
    static String withoutClient(String property) {
        return OF_ONE_CLIENT.matcher(property).replaceFirst("");
    }

    /** Returns the name of a property of the registry's client without what may stand before it. */
    static String withoutRegistry(String property) {
        return property.startsWith(OF_REGISTRY) ? property.substring(OF_REGISTRY.length()) : property;
    }

    /** Returns whether the value of a property is certain to be no secret; of unknown ones nobody knows. */
    static boolean isPublic(String property) {
        String name = withoutRegistry(withoutClient(property));
        ConfigDef.ConfigKey key = ofKafka().get(name);
        return PUBLIC_REGISTRY_NAMES.contains(name) || (key != null && key.type() != ConfigDef.Type.PASSWORD);
    }

    /** Returns the property of Kafka's that was most likely meant by one that is not known but very like it. */
    static Optional<String> meantOfKafka(String property) {
        Map<String, ConfigDef.ConfigKey> known = ofKafka();
        String name = withoutClient(property);
        return known.containsKey(name) ? Optional.empty() : NearestName.of(name, known.keySet(), MOST_SLIPS);
    }

    /** Returns the property of the registry's client that was most likely meant by one that is very like it. */
    static Optional<String> meantOfRegistry(String property) {
        Map<String, ConfigDef.ConfigKey> known = ofKafka();
        known.keySet().removeIf(name -> !name.startsWith("ssl."));
        Set<String> names = new TreeSet<>(known.keySet());
        names.addAll(PUBLIC_REGISTRY_NAMES);
        names.addAll(SECRET_REGISTRY_NAMES);
        String name = withoutRegistry(property);
        return names.contains(name) ? Optional.empty() : NearestName.of(name, names, MOST_SLIPS);
    }

    private static Map<String, ConfigDef.ConfigKey> ofKafka() {
        Map<String, ConfigDef.ConfigKey> known = new TreeMap<>();
        for (ConfigDef definition : List.of(
                ConsumerConfig.configDef(),
                ProducerConfig.configDef(),
                AdminClientConfig.configDef(),
                StreamsConfig.configDef())) {
            known.putAll(definition.configKeys());
        }
        return known;
    }
}
