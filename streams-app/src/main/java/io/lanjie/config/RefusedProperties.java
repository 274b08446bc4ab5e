package io.lanjie.config;

import java.util.List;

/** Properties of Kafka's clients that an operator may not set, and why. */
final class RefusedProperties {

    private static final String ALLOWED = "";
    private static final List<String> PROMISES = List.of(
            "application.id",
            "auto.offset.reset",
            "bootstrap.servers",
            "client.id",
            "commit.interval.ms",
            "default.",
            "deserialization.exception.handler",
            "enable.auto.commit",
            "enable.idempotence",
            "ensure.explicit.internal.resource.naming",
            "errors.dead.letter.queue.topic.name",
            "group.id",
            "heartbeat.interval.ms",
            "isolation.level",
            "key.",
            "max.request.size",
            "max.task.idle.ms",
            "num.standby.replicas",
            "num.stream.threads",
            "processing.",
            "production.exception.handler",
            "replication.factor",
            "session.timeout.ms",
            "state.dir",
            "topology.optimization",
            "transaction",
            "value.");

    private RefusedProperties() {}

    /** Returns why a property is refused, empty when it is not. */
    static String ofKafka(String property) {
        String name = KnownProperties.withoutClient(property);
        return PROMISES.stream().anyMatch(name::startsWith)
                ? "is set by the application itself, whose guarantees hang on it"
                : ALLOWED;
    }
}
