package io.lanjie.kafka;

import io.confluent.kafka.schemaregistry.SchemaProvider;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Connects to schema registries. */
public final class RegistryClients {

    private static final String INSIDE_THIS_JVM = "mock://";
    private static final int SCHEMAS_PER_SUBJECT = 1000;
    // A stream thread may wait for the registry while its transaction is open: far less than its 30 seconds.
    private static final String PATIENCE_MILLIS = "3000";

    // Who can wait asks again by itself, and a stream thread has others to serve meanwhile.
    private static final String PAUSE_MILLIS = "50";

    private static final String PREFIX = SchemaRegistryClientConfig.CLIENT_NAMESPACE;
    private static final String HOST_NAME_CHECK = PREFIX + "ssl.endpoint.identification.algorithm";

    private RegistryClients() {}

    /**
     * Returns a client; no connection is made before it is asked something.
     *
     * @param url one or more addresses, separated by commas, or {@code mock://scope} for one inside this JVM
     * @param properties Confluent's properties of the client, such as its security; they go before the defaults
     */
    public static SchemaRegistryClient connect(String url, Map<String, String> properties) {
        List<String> urls = List.of(url.split("\\s*,\\s*"));
        List<SchemaProvider> providers = List.of(new AvroSchemaProvider());
        Map<String, Object> settings = settings(properties);
        if (url.startsWith(INSIDE_THIS_JVM)) {
            return SchemaRegistryClientFactory.newClient(urls, SCHEMAS_PER_SUBJECT, providers, settings, Map.of());
        }
        return new CachedSchemaRegistryClient(
                new ConsiderateRestService(urls, System::nanoTime), SCHEMAS_PER_SUBJECT, providers, settings, Map.of());
    }

    /**
     * Settings under the names by which the client finds them: it reads those of encryption only with its prefix, the
     * others only without, and says nothing of one that it does not find.
     */
    static Map<String, Object> settings(Map<String, String> properties) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(SchemaRegistryClientConfig.HTTP_CONNECT_TIMEOUT_MS, PATIENCE_MILLIS);
        settings.put(SchemaRegistryClientConfig.HTTP_READ_TIMEOUT_MS, PATIENCE_MILLIS);
        settings.put(SchemaRegistryClientConfig.MAX_RETRIES_CONFIG, "1");
        settings.put(SchemaRegistryClientConfig.RETRIES_WAIT_MS_CONFIG, PAUSE_MILLIS);
        settings.put(SchemaRegistryClientConfig.RETRIES_MAX_WAIT_MS_CONFIG, PAUSE_MILLIS);
        // With a trust store of its own the client would otherwise take any host's certificate for the registry's.
        settings.put(HOST_NAME_CHECK, "https");
        properties.forEach((property, value) -> {
            String name = property.startsWith(PREFIX) ? property.substring(PREFIX.length()) : property;
            settings.put(name.startsWith(SchemaRegistryClientConfig.SSL_PREFIX) ? PREFIX + name : name, value);
        });
        // Whoever gives a login means it to be used; the client would not, unless told so.
        if (settings.containsKey(SchemaRegistryClientConfig.USER_INFO_CONFIG)) {
            settings.put(SchemaRegistryClientConfig.BASIC_AUTH_CREDENTIALS_SOURCE, "USER_INFO");
        }
        if (settings.containsKey(SchemaRegistryClientConfig.BEARER_AUTH_TOKEN_CONFIG)) {
            settings.put(SchemaRegistryClientConfig.BEARER_AUTH_CREDENTIALS_SOURCE, "STATIC_TOKEN");
        }
        return settings;
    }
}
