package io.lanjie.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How far each listing task of this instance is, written by the tasks and read by whoever watches. */
public final class TaskBoard {

    private final Map<String, TaskStatus> tasks = new ConcurrentHashMap<>();

    /**
     * How far a task is.
     *
     * @param watchVersion last step of the watch it took
     * @param deciding whether it decides; before the watch is ready it only indexes
     * @param listings listings it knows
     * @param openFanOuts fan-outs that have not reached their end
     * @param unvisited listings they have yet to visit
     * @param readByOtherRules listings read by other rules or dictionaries than those in use
     */
    public record TaskStatus(
            long watchVersion, boolean deciding, int listings, int openFanOuts, long unvisited, int readByOtherRules) {}

    /** Writes the status of a task. */
    public void post(String task, TaskStatus status) {
        tasks.put(task, status);
    }

    /** Forgets a task that runs here no longer. */
    public void remove(String task) {
        tasks.remove(task);
    }

    /** All tasks of this instance, by name. */
    public Map<String, TaskStatus> all() {
        return new TreeMap<>(tasks);
    }
}
