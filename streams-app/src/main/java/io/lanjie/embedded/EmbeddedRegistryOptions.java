package io.lanjie.embedded;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How an {@link EmbeddedRegistry} runs.
 *
 * @param directory where its database and log live; made when missing, and continued when it holds a registry's data
 * @param preferredPort the port if it is free, else another one is taken; 0 for any free port
 * @param distribution the program
 * @param startTimeout how long to wait until it is ready; a loaded machine needs 30 s
 */
public record EmbeddedRegistryOptions(
        Path directory, int preferredPort, RegistryDistribution distribution, Duration startTimeout) {

    /** The port that Confluent's registry uses. */
    public static final int DEFAULT_PORT = 8081;

    private static final Duration DEFAULT_START_TIMEOUT = Duration.ofSeconds(90);

    /** Checks the values and makes the path absolute. */
    public EmbeddedRegistryOptions {
        directory = directory.toAbsolutePath().normalize();
        if (preferredPort < 0 || preferredPort > 65_535) {
            throw new IllegalArgumentException("port out of range: " + preferredPort);
        }
        if (startTimeout.isNegative() || startTimeout.isZero()) {
            throw new IllegalArgumentException("start timeout not positive: " + startTimeout);
        }
    }

    /**
     * The usual settings with the distribution that the build left.
     *
     * @param directory where the data lives
     * @return the options
     * @throws EmbeddedPartException when there is no distribution
     */
    public static EmbeddedRegistryOptions in(Path directory) {
        return new EmbeddedRegistryOptions(
                directory, DEFAULT_PORT, RegistryDistribution.locate(), DEFAULT_START_TIMEOUT);
    }

    /**
     * The same with another wish for the port.
     *
     * @param port the port if it is free; 0 for any free port
     * @return the changed copy
     */
    public EmbeddedRegistryOptions withPreferredPort(int port) {
        return new EmbeddedRegistryOptions(directory, port, distribution, startTimeout);
    }
}
