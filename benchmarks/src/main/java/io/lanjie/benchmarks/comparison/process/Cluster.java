package io.lanjie.benchmarks.comparison.process;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.EmbeddedRegistryOptions;
import io.lanjie.embedded.Progress;
import io.lanjie.kafka.RegistryClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A broker and a schema registry, each in a process of its own, fresh and empty. */
public final class Cluster {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> FLAGS = List.of("-Xmx1g", "-XX:+UseG1GC");

    private final RunningProgram broker;
    private final String bootstrapServers;
    private final String registryUrl;

    private Cluster(RunningProgram broker, String bootstrapServers, String registryUrl) {
        this.broker = broker;
        this.bootstrapServers = bootstrapServers;
        this.registryUrl = registryUrl;
    }

    /**
     * Starts both.
     *
     * @param directory where their data goes
     * @param programs ends them
     */
    public static Cluster start(Path directory, Programs programs) throws InterruptedException {
        RunningProgram broker = programs.start(new JavaProgram(
                "broker",
                JavaProgram.ownClassPath(),
                BrokerProgram.class.getName(),
                FLAGS,
                List.of(directory.resolve("broker").toAbsolutePath().toString())));
        EmbeddedRegistry registry = EmbeddedRegistry.start(
                EmbeddedRegistryOptions.in(directory.resolve("registry")).withPreferredPort(0), Progress.none());
        programs.add(registry);
        return new Cluster(broker, broker.awaitLine(BrokerProgram.READY, PATIENCE), registry.url());
    }

    /** Where Kafka's clients connect. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Where the registry's clients connect. */
    public String registryUrl() {
        return registryUrl;
    }

    /** A new client of the registry. */
    public SchemaRegistryClient registry() {
        return RegistryClients.connect(registryUrl, Map.of());
    }

    /** The broker's process. */
    public RunningProgram broker() {
        return broker;
    }
}
