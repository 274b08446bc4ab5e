package io.lanjie.runtime;

import java.util.Optional;
import org.apache.kafka.streams.processor.StateRestoreListener;

/**
 * Who is told of what Kafka Streams does for an application.
 *
 * @param restores hears of stores that are read back
 * @param threadReplaced run when a thread died and was replaced
 */
public record Observers(Optional<StateRestoreListener> restores, Runnable threadReplaced) {

    /** Nobody. */
    public static Observers none() {
        return new Observers(Optional.empty(), () -> {});
    }
}
