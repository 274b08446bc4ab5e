package io.lanjie.runtime;

import io.lanjie.kafka.HistoryBoundary;
import java.time.Clock;

/** An application whose topics, schemas and clock are right. Only a check makes one. */
public final class RunnableApplication implements ConfiguredApplication.Checked {

    private final ConfiguredApplication configured;

    RunnableApplication(ConfiguredApplication configured) {
        this.configured = configured;
    }

    /**
     * Starts it; see {@link InterceptionApplication#start}.
     *
     * @param history where the notices and listings that stand in the topics end
     * @param version version of the program, for people
     * @param processors processors of this machine
     * @param clock for the times shown, and for how often threads are replaced
     */
    public InterceptionApplication start(HistoryBoundary history, String version, int processors, Clock clock) {
        ApplicationDefinition definition = configured.definition();
        StreamsSettings settings =
                new StreamsSettings(configured.configuration(), definition.faultHandling(), processors);
        return InterceptionApplication.start(
                definition.topology(history), settings, definition.versions(version), definition.observers(), clock);
    }
}
