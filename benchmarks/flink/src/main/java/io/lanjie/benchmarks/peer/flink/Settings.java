package io.lanjie.benchmarks.peer.flink;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * What the program is told by its properties file.
 *
 * @param bootstrapServers the cluster, {@code bootstrap.servers}
 * @param schemaRegistryUrl the registry, {@code schema.registry.url}
 * @param applicationId consumer group and beginning of the transactional identifiers, {@code application.id}
 * @param stateDirectory where state and checkpoints live, {@code state.dir}; continued when it holds a checkpoint
 * @param threads parallelism of the job, {@code threads}
 * @param checkpointInterval how often results are committed, {@code checkpoint.millis}; one second where not given
 * @param miniBatch how long rows are gathered before they are worked on, {@code mini.batch.millis}; 100 ms where not
 *     given, 0 for not at all
 * @param managedMebibytes memory of RocksDB outside of the heap, {@code managed.mebibytes}; 512 where not given
 */
public record Settings(
        String bootstrapServers,
        String schemaRegistryUrl,
        String applicationId,
        Path stateDirectory,
        int threads,
        Duration checkpointInterval,
        Duration miniBatch,
        int managedMebibytes) {

    /**
     * Reads the properties.
     *
     * @throws IllegalArgumentException when one is missing, or is no number where it must be
     */
    public static Settings of(Properties properties) {
        return new Settings(
                required(properties, "bootstrap.servers"),
                required(properties, "schema.registry.url"),
                required(properties, "application.id"),
                Path.of(required(properties, "state.dir")).toAbsolutePath().normalize(),
                Integer.parseInt(required(properties, "threads")),
                Duration.ofMillis(number(properties, "checkpoint.millis", 1000)),
                Duration.ofMillis(number(properties, "mini.batch.millis", 100)),
                number(properties, "managed.mebibytes", 512));
    }

    /**
     * Reads the properties of a file.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when one is missing, or is no number where it must be
     */
    static Settings in(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return of(properties);
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no property " + name);
        }
        return value.strip();
    }

    private static int number(Properties properties, String name, int otherwise) {
        return Integer.parseInt(properties.getProperty(name, Integer.toString(otherwise)));
    }
}
