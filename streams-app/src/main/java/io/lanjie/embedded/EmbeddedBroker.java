package io.lanjie.embedded;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A single Kafka node, broker and controller in one, in this JVM, for {@code demo}, {@code dev} and tests.
 *
 * <p>It listens on loopback only, without authentication. Its directory is formatted once and can be started again on
 * any ports; what was written survives a kill of the process, not a loss of power.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final BrokerNode node;
    private final String bootstrapServers;
    private final DirectoryLock lock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(BrokerNode node, String bootstrapServers, DirectoryLock lock) {
        this.node = node;
        this.bootstrapServers = bootstrapServers;
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
            return startOnFreePorts(options, lock);
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
        return bootstrapServers;
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

    private static EmbeddedBroker startOnFreePorts(EmbeddedBrokerOptions options, DirectoryLock lock) {
        int preferred = options.preferredPort();
        for (int attempt = 1; ; attempt++) {
            List<Integer> ports = LoopbackPorts.free(preferred, LoopbackPorts.ANY);
            try {
                BrokerNode node = BrokerNode.start(options, ports.get(0), ports.get(1));
                return new EmbeddedBroker(node, LoopbackPorts.HOST + ":" + ports.get(0), lock);
            } catch (EmbeddedPartException e) {
                if (attempt == ATTEMPTS || !LoopbackPorts.anyTaken(ports)) {
                    throw e;
                }
                // Somebody took one of the two between our look and the bind.
                preferred = LoopbackPorts.ANY;
            }
        }
    }
}
