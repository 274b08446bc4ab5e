package io.lanjie.cli.connection;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.config.LocalEnvironment;
import io.lanjie.embedded.RunningInstance;
import io.lanjie.embedded.RunningInstances;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options by which a client command finds its cluster. What is not given is taken from the environment, then from a
 * configuration file where one is named, and else all of it from the {@code dev} or {@code demo} that runs here.
 */
public final class ConnectionOptions {

    private static final List<String> KAFKA = List.of("LANJIE_KAFKA_BOOTSTRAP_SERVERS", "LANJIE_BOOTSTRAP_SERVERS");
    private static final List<String> REGISTRY =
            List.of("LANJIE_REGISTRY_URL", "LANJIE_REGISTRY", "LANJIE_REGISTRY_URL_FILE", "LANJIE_REGISTRY_FILE");
    private static final String NOTHING_FOUND = "no cluster to talk to: give --bootstrap-servers and --registry,"
            + " or set LANJIE_BOOTSTRAP_SERVERS and LANJIE_REGISTRY,"
            + " or start one here with ./lanjie dev (or demo)";

    private final Surroundings surroundings;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "Kafka brokers, separated by commas. Else LANJIE_BOOTSTRAP_SERVERS, else the running dev or"
                    + " demo.")
    private String bootstrapServers;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description = "Schema registry. Else LANJIE_REGISTRY, else that of the running dev or demo.")
    private String registry;

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            description = "What stands before every topic's name. Else LANJIE_TOPICS_PREFIX, else nothing.")
    private String prefix;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of the application (see lanjie.example.yaml), for security settings,"
                    + " marketplaces and whatever is not said otherwise.")
    private Path config;

    /** @param surroundings where the command runs */
    public ConnectionOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns the configuration that the options, the environment and the file make together. */
    public ApplicationConfiguration configuration() {
        return configuration(Map.of());
    }

    /** Connects to Kafka alone. */
    public Connection connectToKafka() {
        return connect(false);
    }

    /** Connects to Kafka and the schema registry. */
    public Connection connect() {
        return connect(true);
    }

    private Connection connect(boolean withRegistry) {
        boolean namesKafka = bootstrapServers != null || config != null || inEnvironment(KAFKA);
        boolean namesRegistry = registry != null || config != null || inEnvironment(REGISTRY);
        if (namesKafka && (namesRegistry || !withRegistry)) {
            return new Connection(configuration(), withRegistry, Optional.empty());
        }
        if (namesKafka) {
            throw CommandFailure.usage(
                    "the cluster is named, but no schema registry: give --registry," + " or set LANJIE_REGISTRY");
        }
        if (namesRegistry && withRegistry) {
            throw CommandFailure.usage("the schema registry is named, but no cluster: give --bootstrap-servers,"
                    + " or set LANJIE_BOOTSTRAP_SERVERS");
        }
        RunningInstance running = new RunningInstances(surroundings.home())
                .latest()
                .orElseThrow(() -> CommandFailure.usage(NOTHING_FOUND));
        Map<String, String> found = Map.of(KAFKA.get(0), running.kafka(), REGISTRY.get(0), running.registry());
        return new Connection(
                configuration(found), withRegistry, Optional.of(running.http()).filter(http -> !http.isBlank()));
    }

    private ApplicationConfiguration configuration(Map<String, String> found) {
        Map<String, String> variables = found.isEmpty()
                ? new HashMap<>(surroundings.environment())
                : LocalEnvironment.of(surroundings.environment());
        variables.putAll(found);
        put(variables, KAFKA.get(0), bootstrapServers);
        put(variables, REGISTRY.get(0), registry);
        put(variables, "LANJIE_TOPICS_PREFIX", prefix);
        ConfigurationLoader loader = ConfigurationLoader.forClients(variables);
        return config == null ? loader.loadDefaults() : loader.load(config);
    }

    private boolean inEnvironment(List<String> names) {
        return names.stream()
                .anyMatch(name ->
                        !surroundings.environment().getOrDefault(name, "").isEmpty());
    }

    private static void put(Map<String, String> variables, String name, String value) {
        if (value != null) {
            LocalEnvironment.set(variables, name, value);
        }
    }
}
