package io.lanjie.query;

import java.time.Instant;
import java.util.List;

/**
 * What runs here.
 *
 * @param applicationId its name in the cluster
 * @param versions versions of what it works with
 * @param state what it is doing
 * @param startedAt when it was started
 * @param threads its stream threads, in the order of their names
 * @param lastFault why a thread last died, empty if none did
 */
public record ApplicationInformation(
        String applicationId,
        Versions versions,
        ApplicationState state,
        Instant startedAt,
        List<ThreadInformation> threads,
        String lastFault) {

    /** Copies the threads. */
    public ApplicationInformation {
        threads = List.copyOf(threads);
    }
}
