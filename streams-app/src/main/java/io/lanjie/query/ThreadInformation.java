package io.lanjie.query;

import java.util.List;

/**
 * One stream thread.
 *
 * @param name its name
 * @param state Kafka's word for what it is doing
 * @param tasks identifiers of the tasks it works on
 * @param standbys identifiers of the tasks it keeps warm for others
 */
public record ThreadInformation(String name, String state, List<String> tasks, List<String> standbys) {

    /** Copies the lists. */
    public ThreadInformation {
        tasks = List.copyOf(tasks);
        standbys = List.copyOf(standbys);
    }
}
