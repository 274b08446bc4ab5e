package io.lanjie.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaProperties;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.properties.PropertiesUtils;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A single Kafka node, broker and controller in one, in this JVM, for {@code demo}, {@code dev} and tests.
 *
 * <p>It listens on loopback only, without authentication. Its directory is formatted once and can be started again on
 * any ports; what was written survives a kill of the process, not a loss of power.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns when it serves clients.
     *
     * @param options where and how it runs
     * @return the running broker; close it
     * @throws EmbeddedPartException when it cannot start: the directory is in use or cannot be written, or no port is
     *     free
     */
    public static EmbeddedBroker start(EmbeddedBrokerOptions options) {
        format(options);
        int preferred = options.preferredPort();
        for (int attempt = 1; ; attempt++) {
            List<Integer> ports = LoopbackPorts.free(preferred, LoopbackPorts.ANY);
            try {
                return startOn(options, ports.get(0), ports.get(1));
            } catch (EmbeddedPartException e) {
                if (attempt == ATTEMPTS || !LoopbackPorts.anyTaken(ports)) {
                    throw e;
                }
                // Somebody took one of the two between our look and the bind.
                preferred = LoopbackPorts.ANY;
            }
        }
    }

    /**
     * Where clients connect.
     *
     * @return host and port, for {@code bootstrap.servers}
     */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the node and waits for its end. A second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    static EmbeddedBroker startOn(EmbeddedBrokerOptions options, int clientPort, int controllerPort) {
        KafkaConfig config = KafkaConfig.fromProps(BrokerSettings.of(options, clientPort, controllerPort), false);
        KafkaRaftServer server = null;
        try {
            server = new KafkaRaftServer(config, Time.SYSTEM);
            StartupWithoutExit.run(server::startup);
            return new EmbeddedBroker(server, LoopbackPorts.HOST + ":" + clientPort);
        } catch (RuntimeException e) {
            if (server != null) {
                server.shutdown();
            }
            throw new EmbeddedPartException(
                    "the broker in " + options.directory() + " does not start: " + e.getMessage(), e);
        }
    }

    private static void format(EmbeddedBrokerOptions options) {
        Path logDirectory = BrokerSettings.logDirectory(options);
        try {
            Files.createDirectories(logDirectory);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(clusterId(logDirectory))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setMetadataLogDirectory(logDirectory.toString())
                    .addDirectory(logDirectory.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot write to " + logDirectory, e);
        } catch (Exception e) {
            throw new EmbeddedPartException(
                    "cannot prepare " + logDirectory + " for a broker: " + e.getMessage(), e);
        }
    }

    private static String clusterId(Path logDirectory) throws IOException {
        Path properties = logDirectory.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME);
        if (!Files.exists(properties)) {
            return Uuid.randomUuid().toString();
        }
        return new MetaProperties.Builder(PropertiesUtils.readPropertiesFile(properties.toString()))
                .build()
                .clusterId()
                .orElseThrow(() -> new IOException("no cluster id in " + properties));
    }
}
