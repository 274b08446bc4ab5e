package io.lanjie.runtime;

import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.kafka.Finding;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicNames;
import java.util.List;

/**
 * An application of which it is known where it is to run, not yet whether it can.
 *
 * @param definition what it does
 * @param configuration where and how
 */
public record ConfiguredApplication(ApplicationDefinition definition, ApplicationConfiguration configuration) {

    /** Returns the topics of the configured application. */
    public static TopicCatalogue catalogue(ApplicationConfiguration configuration) {
        return new TopicCatalogue(
                new TopicNames(configuration.topics().prefix()),
                configuration.topics().listingPartitions(),
                configuration.marketplaces());
    }

    /** Returns the runnable application, or all that keeps it from running. */
    public Checked check(Preflight preflight) {
        List<Finding> findings = preflight.findings();
        return findings.isEmpty() ? new RunnableApplication(this) : new Refused(findings);
    }

    /** What a check comes to. */
    public sealed interface Checked permits Refused, RunnableApplication {}

    /**
     * The application must not run.
     *
     * @param findings why, and what to do
     */
    public record Refused(List<Finding> findings) implements Checked {

        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
