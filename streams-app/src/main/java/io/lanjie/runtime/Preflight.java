package io.lanjie.runtime;

import io.lanjie.kafka.AccessCheck;
import io.lanjie.kafka.AccessFinding;
import io.lanjie.kafka.BrokerClock;
import io.lanjie.kafka.ConnectionFinding;
import io.lanjie.kafka.Finding;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicFinding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is checked before an application starts. Kafka Streams itself starts on a watch with too few partitions and
 * leaves listings unwatched, without a word; so nothing runs until all of it is right.
 */
public final class Preflight {

    /** How far this machine's clock may be from the broker's. */
    public static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);

    private final AccessCheck access;
    private final TopicAdministration topics;
    private final SchemaAdministration schemas;
    private final BrokerClock clock;

    /**
     * Creates the check.
     *
     * @param access checks what the user may do
     * @param topics checks topics
     * @param schemas checks schemas
     * @param clock compares clocks
     */
    public Preflight(AccessCheck access, TopicAdministration topics, SchemaAdministration schemas, BrokerClock clock) {
        this.access = access;
        this.topics = topics;
        this.schemas = schemas;
        this.clock = clock;
    }

    /** Returns all that keeps the application from starting; empty if nothing does. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(access.check());
        // What is not allowed, or does not answer, would only fail once more.
        if (findings.isEmpty()) {
            findings.addAll(topics.check());
        }
        // Where topics are missing the clock's may be: asking it would only wait.
        if (findings.stream().noneMatch(Preflight::keepsClockUnknown)) {
            findings.addAll(clock.check(CLOCK_TOLERANCE));
        }
        findings.addAll(schemas.check());
        return List.copyOf(findings);
    }

    private static boolean keepsClockUnknown(Finding finding) {
        return finding instanceof TopicFinding.Missing
                || finding instanceof ConnectionFinding
                || finding instanceof AccessFinding;
    }
}
