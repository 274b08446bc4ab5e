package io.lanjie.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far each task of this instance is, written by the tasks and read by whoever watches. What a task wrote goes with
 * the task, so nothing here is about tasks that run elsewhere.
 */
public final class TaskBoard {

    private final Map<String, TaskStatus> tasks = new ConcurrentHashMap<>();
    private final Map<String, NewestTimes> newest = new ConcurrentHashMap<>();
    private final Map<String, WatchStatus> watch = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Integer>> parked = new ConcurrentHashMap<>();
    private final Map<RestoredStore, Long> restoring = new ConcurrentHashMap<>();

    private record RestoredStore(String store, int partition) {}

    /**
     * How far a listing task is.
     *
     * @param watchVersion last step of the watch it took
     * @param deciding whether it decides; before the watch is ready it only indexes
     * @param listings listings it knows
     * @param readByOtherRules listings read by other rules or dictionaries than those in use
     * @param fanOuts fan-outs that have not reached their end; no direction is missing
     * @param standings its standings
     */
    public record TaskStatus(
            long watchVersion,
            boolean deciding,
            int listings,
            int readByOtherRules,
            Map<FanOutDirection, FanOutFigures> fanOuts,
            StandingFigures standings) {

        /** Copies the map. */
        public TaskStatus {
            fanOuts = Map.copyOf(fanOuts);
        }

        /** Fan-outs that have not reached their end. */
        public int openFanOuts() {
            return fanOuts.values().stream().mapToInt(FanOutFigures::open).sum();
        }

        /** Listings they have yet to visit. */
        public long unvisited() {
            return fanOuts.values().stream().mapToLong(FanOutFigures::unvisited).sum();
        }
    }

    /** Writes the status of a listing task. */
    public void post(String task, TaskStatus status) {
        tasks.put(task, status);
    }

    /** Gives a listing task the place where it notes how new its listings are. */
    public NewestTimes newest(String task) {
        return newest.computeIfAbsent(task, name -> new NewestTimes());
    }

    /** Forgets a listing task that runs here no longer. */
    public void remove(String task) {
        tasks.remove(task);
        newest.remove(task);
    }

    /** Writes the status of the watch task. */
    public void postWatch(String task, WatchStatus status) {
        watch.put(task, status);
    }

    /** Forgets the watch task, which runs here no longer. */
    public void removeWatch(String task) {
        watch.remove(task);
    }

    /**
     * Writes how many records wait for the schema registry.
     *
     * @param place the task and the gate at which they wait
     * @param byTopic how many of each topic
     */
    public void postParked(String place, Map<String, Integer> byTopic) {
        parked.put(place, Map.copyOf(byTopic));
    }

    /** Forgets a gate of a task that runs here no longer. */
    public void removeParked(String place) {
        parked.remove(place);
    }

    /** Writes how many records are to be read back into the store of a task. */
    public void postRestoring(String store, int partition, long records) {
        restoring.put(new RestoredStore(store, partition), records);
    }

    /** Records were read back into the store of a task. */
    public void restored(String store, int partition, long records) {
        restoring.computeIfPresent(new RestoredStore(store, partition), (key, left) -> Math.max(0, left - records));
    }

    /** Nothing is to be read back into the store of a task any more, or not here. */
    public void removeRestoring(String store, int partition) {
        restoring.remove(new RestoredStore(store, partition));
    }

    /** All listing tasks of this instance, by name. */
    public Map<String, TaskStatus> all() {
        return new TreeMap<>(tasks);
    }

    /** How new the listings of each listing task are. */
    public List<NewestTimes> newest() {
        return List.copyOf(newest.values());
    }

    /** The watch task, where it runs in this instance. */
    public Optional<WatchStatus> watch() {
        return watch.values().stream().findFirst();
    }

    /** How many records of each topic wait for the schema registry, at all gates together. */
    public Map<String, Integer> parked() {
        Map<String, Integer> all = new TreeMap<>();
        parked.values().forEach(place -> place.forEach((topic, count) -> all.merge(topic, count, Integer::sum)));
        return all;
    }

    /** How many records are to be read back into each store, of all tasks that are about to run here together. */
    public Map<String, Long> restoring() {
        Map<String, Long> all = new TreeMap<>();
        restoring.forEach((key, records) -> all.merge(key.store(), records, Long::sum));
        return all;
    }
}
