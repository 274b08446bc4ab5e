package io.lanjie.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.message.RequestHeaderData;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.controller.Controller;
import org.apache.kafka.controller.ControllerRequestContext;
import org.apache.kafka.metadata.bootstrap.BootstrapDirectory;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * Controller and broker of one node, put together as {@link KafkaRaftServer} does, but with a step between the two:
 * before the broker starts, the controller forgets that it ever ran.
 *
 * <p>Otherwise the broker of a killed process starts with the leaderships of its predecessor, loads the transactions
 * that were committed but not yet marked so in their partitions, and loses all leaderships again when the controller
 * notices that the predecessor is gone. Kafka 4.3.1 takes a partition without leader for a deleted one and completes the
 * transaction without the mark: what was committed is never read, nor anything behind it. So there must be no partition
 * without leader while a coordinator runs: none at the start, none for a missed heartbeat, none at the end.
 */
final class BrokerNode {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_NANOS = Duration.ofMillis(5).toNanos();

    private final ControllerServer controller;
    private final BrokerServer broker;

    private BrokerNode(ControllerServer controller, BrokerServer broker) {
        this.controller = controller;
        this.broker = broker;
    }

    /**
     * Starts both in a formatted directory and returns when the broker serves.
     *
     * @throws EmbeddedPartException when one of the two does not start; nothing is left running
     */
    static BrokerNode start(EmbeddedBrokerOptions options, int clientPort, int controllerPort) {
        StartupFaults faults = new StartupFaults();
        BrokerNode node = assemble(
                KafkaConfig.fromProps(BrokerSettings.of(options, clientPort, controllerPort), false),
                new InetSocketAddress(LoopbackPorts.HOST, controllerPort),
                faults);
        try {
            node.controller.startup();
            forgetBroker(node.controller.controller());
            node.broker.startup();
            faults.startupIsOver();
            return node;
        } catch (RuntimeException e) {
            node.stop();
            throw new EmbeddedPartException(
                    "the broker in " + options.directory() + " does not start: " + e.getMessage(), e);
        }
    }

    void stop() {
        broker.shutdown();
        controller.shutdown();
        broker.awaitShutdown();
        controller.awaitShutdown();
    }

    private static BrokerNode assemble(KafkaConfig config, InetSocketAddress voter, StartupFaults faults) {
        try {
            MetaPropertiesEnsemble properties = new MetaPropertiesEnsemble.Loader()
                    .addLogDirs(config.logDirs())
                    .addMetadataLogDir(config.metadataLogDir())
                    .load();
            SharedServer shared = new SharedServer(
                    config,
                    properties,
                    Time.SYSTEM,
                    Server.initializeMetrics(
                            config, Time.SYSTEM, properties.clusterId().orElseThrow()),
                    CompletableFuture.completedFuture(Map.of(BrokerSettings.NODE_ID, voter)),
                    List.of(),
                    faults,
                    ServerSocketFactory.INSTANCE);
            BrokerServer broker = new BrokerServer(shared);
            ControllerServer controller = new ControllerServer(
                    shared, KafkaRaftServer.configSchema(), new BootstrapDirectory(config.metadataLogDir()).read());
            return new BrokerNode(controller, broker);
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot read " + config.metadataLogDir(), e);
        } catch (Exception e) {
            throw new EmbeddedPartException("cannot read the metadata in " + config.metadataLogDir(), e);
        }
    }

    private static void forgetBroker(Controller controller) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!controller.isActive() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        ControllerRequestContext context =
                new ControllerRequestContext(new RequestHeaderData(), KafkaPrincipal.ANONYMOUS, OptionalLong.empty());
        try {
            controller
                    .unregisterBroker(context, BrokerSettings.NODE_ID)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            // The first start of all has nothing to forget.
            if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) {
                throw new EmbeddedPartException("the controller does not let the broker in", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new EmbeddedPartException("the controller does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPartException("interrupted while the broker was starting", e);
        }
    }
}
