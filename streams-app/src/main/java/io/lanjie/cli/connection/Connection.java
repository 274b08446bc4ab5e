package io.lanjie.cli.connection;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ClientProperties;
import io.lanjie.config.KafkaConfiguration;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.runtime.ConfiguredApplication;
import io.lanjie.runtime.KafkaClients;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A cluster and a schema registry that were there when asked; a command ends soon after they no longer are. */
public final class Connection {

    /** Longest wait for one answer: who types a command does not wait longer. */
    public static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(3);
    private static final Map<String, String> IMPATIENT = Map.of(
            "default.api.timeout.ms", Long.toString(PATIENCE.toMillis()),
            "request.timeout.ms", "5000",
            "delivery.timeout.ms", "30000",
            "socket.connection.setup.timeout.ms", "3000",
            "allow.auto.create.topics", "false");

    private final ApplicationConfiguration configuration;
    private final Optional<String> http;

    Connection(ApplicationConfiguration configuration, boolean withRegistry, Optional<String> http) {
        this.configuration = configuration;
        this.http = http;
        Reachability reachability = new Reachability(PROBE_PATIENCE);
        reachability.requireKafka(configuration.kafka());
        if (withRegistry) {
            reachability.requireRegistry(configuration.registry().url());
        }
    }

    /** Returns the configuration behind it. */
    public ApplicationConfiguration configuration() {
        return configuration;
    }

    /** Returns where the running {@code dev} or {@code demo} answers; empty where the addresses were given. */
    public Optional<String> http() {
        return http;
    }

    /** Returns the topics. */
    public TopicCatalogue catalogue() {
        return ConfiguredApplication.catalogue(configuration);
    }

    /** Returns a maker of Kafka's clients. */
    public KafkaClients clients() {
        Map<String, String> properties = new HashMap<>(IMPATIENT);
        properties.putAll(configuration.kafka().properties().values());
        return new KafkaClients(
                new KafkaConfiguration(configuration.kafka().bootstrapServers(), new ClientProperties(properties)));
    }

    /** Returns a client of the schema registry. */
    public SchemaRegistryClient registry() {
        return RegistryClients.connect(
                configuration.registry().url(),
                configuration.registry().properties().values());
    }
}
