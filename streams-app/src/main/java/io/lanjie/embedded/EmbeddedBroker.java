package io.lanjie.embedded;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A single Kafka node, broker and controller in one, in this JVM, for {@code demo}, {@code dev} and tests.
 *
 * <p>It listens on loopback only, without authentication. Its directory is formatted once and can be started again on
 * any ports; what was written survives a kill of the process, not a loss of power.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final Node node;
    private final DirectoryLock lock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(Node node, DirectoryLock lock) {
        this.node = node;
        this.lock = lock;
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
        DirectoryLock lock = DirectoryLock.take(options.directory());
        try {
            BrokerStorage.format(BrokerSettings.logDirectory(options));
            return new EmbeddedBroker(startOnFreePorts(options), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Where clients connect.
     *
     * @return host and port, for {@code bootstrap.servers}
     */
    public String bootstrapServers() {
        return node.bootstrapServers();
    }

    /** Stops the node and waits for its end. A second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                node.stop();
            } finally {
                lock.close();
            }
        }
    }

    private static Node startOnFreePorts(EmbeddedBrokerOptions options) {
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

    static Node startOn(EmbeddedBrokerOptions options, int clientPort, int controllerPort) {
        KafkaConfig config = KafkaConfig.fromProps(BrokerSettings.of(options, clientPort, controllerPort), false);
        KafkaRaftServer server = null;
        try {
            server = new KafkaRaftServer(config, Time.SYSTEM);
            StartupWithoutExit.run(server::startup);
            return new Node(server, LoopbackPorts.HOST + ":" + clientPort);
        } catch (RuntimeException e) {
            if (server != null) {
                server.shutdown();
            }
            throw new EmbeddedPartException(
                    "the broker in " + options.directory() + " does not start: " + e.getMessage(), e);
        }
    }

    /** The running node and the address clients reach it at. */
    record Node(KafkaRaftServer server, String bootstrapServers) {

        void stop() {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
