package io.lanjie.config;

import java.util.List;
import java.util.Map;

/** Client properties that an operator may not set, and why. */
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

    /** Returns why a property of Kafka's clients is refused, empty when it is not. */
    static String ofKafka(Map.Entry<String, String> property) {
        String name =
                property.getKey().replaceFirst("^(main\\.consumer|restore\\.consumer|consumer|producer|admin)\\.", "");
        return PROMISES.stream().anyMatch(name::startsWith)
                ? "is set by the application itself, whose guarantees hang on it"
                : ALLOWED;
    }

    /** Returns why a property of the registry's client is refused, empty when it is not. */
    static String ofRegistry(Map.Entry<String, String> property) {
        boolean bearer = property.getKey().endsWith("bearer.auth.credentials.source");
        return bearer && property.getValue().contains("OAUTHBEARER")
                ? "cannot be " + property.getValue() + ": the client would silently send no token; use STATIC_TOKEN"
                : ALLOWED;
    }
}
