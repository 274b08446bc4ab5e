package io.lanjie.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** The broker's configuration: Kafka's defaults except where one small node on a laptop wants something else. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String CLIENT_LISTENER = "PLAINTEXT";

    private BrokerSettings() {}

    static Properties of(EmbeddedBrokerOptions options, int clientPort, int controllerPort) {
        Properties settings = new Properties();
        node(settings, options, clientPort, controllerPort);
        singleReplica(settings);
        small(settings);
        quick(settings);
        settings.putAll(options.overrides());
        return settings;
    }

    /** The one log directory; the metadata log lies in it too. */
    static Path logDirectory(EmbeddedBrokerOptions options) {
        return options.directory().resolve("log");
    }

    private static void node(Properties settings, EmbeddedBrokerOptions options, int clientPort, int controllerPort) {
        String client = CLIENT_LISTENER + "://" + LoopbackPorts.HOST + ":" + clientPort;
        String controller = CONTROLLER_LISTENER + "://" + LoopbackPorts.HOST + ":" + controllerPort;
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        // Static voters: the ports are not stored in the metadata log, so the next start may use others.
        settings.put("controller.quorum.voters", NODE_ID + "@" + LoopbackPorts.HOST + ":" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("listeners", client + "," + controller);
        settings.put("advertised.listeners", client);
        settings.put("inter.broker.listener.name", CLIENT_LISTENER);
        settings.put(
                "listener.security.protocol.map", CLIENT_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("log.dirs", logDirectory(options).toString());
        // A mistyped topic must fail here as it does on a real cluster.
        settings.put("auto.create.topics.enable", "false");
    }

    private static void singleReplica(Properties settings) {
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void small(Properties settings) {
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // The default reserves 128 MiB of heap for the cleaner alone.
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("log.cleaner.threads", "1");
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "2");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "1");
        settings.put("group.coordinator.threads", "1");
        settings.put("share.coordinator.threads", "1");
    }

    private static void quick(Properties settings) {
        settings.put("group.initial.rebalance.delay.ms", "0");
        // One process: the broker does not go while the controller stays, but a machine under load misses heartbeats.
        settings.put("broker.session.timeout.ms", "300000");
        // Nobody could take the leaderships over: see BrokerNode for what being without a leader does to partitions.
        settings.put("controlled.shutdown.enable", "false");
        settings.put("server.max.startup.time.ms", "120000");
    }
}
