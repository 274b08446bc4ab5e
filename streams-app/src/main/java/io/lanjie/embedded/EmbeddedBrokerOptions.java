package io.lanjie.embedded;

import java.nio.file.Path;
import java.util.Map;

/**
 * How an {@link EmbeddedBroker} runs.
 *
 * @param directory where its log and metadata live; made when missing, and continued when it holds a broker's data
 * @param preferredPort the port for clients if it is free, else another one is taken; 0 for any free port
 * @param overrides broker settings that replace ours, by Kafka's names
 */
public record EmbeddedBrokerOptions(Path directory, int preferredPort, Map<String, String> overrides) {

    /** Kafka's own default port. */
    public static final int DEFAULT_PORT = 9092;

    /** Checks the values and makes them unchangeable. */
    public EmbeddedBrokerOptions {
        directory = directory.toAbsolutePath().normalize();
        if (preferredPort < 0 || preferredPort > 65_535) {
            throw new IllegalArgumentException("port out of range: " + preferredPort);
        }
        overrides = Map.copyOf(overrides);
    }

    /**
     * The usual settings: Kafka's default port if it is free.
     *
     * @param directory where the data lives
     * @return the options
     */
    public static EmbeddedBrokerOptions in(Path directory) {
        return new EmbeddedBrokerOptions(directory, DEFAULT_PORT, Map.of());
    }

    /**
     * The same with another wish for the port.
     *
     * @param port the port for clients if it is free; 0 for any free port
     * @return the changed copy
     */
    public EmbeddedBrokerOptions withPreferredPort(int port) {
        return new EmbeddedBrokerOptions(directory, port, overrides);
    }

    /**
     * The same with other broker settings on top of ours.
     *
     * @param settings broker settings by Kafka's names
     * @return the changed copy
     */
    public EmbeddedBrokerOptions withOverrides(Map<String, String> settings) {
        return new EmbeddedBrokerOptions(directory, preferredPort, settings);
    }
}
