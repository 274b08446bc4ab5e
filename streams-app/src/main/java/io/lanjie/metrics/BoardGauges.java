package io.lanjie.metrics;

import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.TaskBoard.TaskStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What the tasks of this instance hold, summed up. */
public final class BoardGauges implements GaugeSource {

    private static final char SEPARATOR = '_';

    private final TaskBoard board;
    private final TopicNames topics;
    private final int listingPartitions;
    private final Clock clock;

    /**
     * @param board what the tasks wrote
     * @param topics names of the topics; their prefix is not shown
     * @param listingPartitions number of listing partitions as configured
     * @param clock for ages
     */
    public BoardGauges(TaskBoard board, TopicNames topics, int listingPartitions, Clock clock) {
        this.board = board;
        this.topics = topics;
        this.listingPartitions = listingPartitions;
        this.clock = clock;
    }

    @Override
    public void read(GaugeRows rows) {
        Map<String, TaskStatus> tasks = board.all();
        readTasks(rows, tasks);
        readFanOuts(rows, tasks.values());
        readWatch(rows);
        readNewest(rows);
        readWaiting(rows);
    }

    private void readTasks(GaugeRows rows, Map<String, TaskStatus> tasks) {
        Collection<TaskStatus> all = tasks.values();
        rows.put(MeterDeclaration.STANDINGS, sum(all, task -> task.standings().blocked()), "blocked");
        rows.put(MeterDeclaration.STANDINGS, sum(all, task -> task.standings().clear()), "clear");
        rows.put(MeterDeclaration.STANDINGS, sum(all, task -> task.standings().ended()), "ended");
        rows.put(
                MeterDeclaration.REVIEWS_OPEN, sum(all, task -> task.standings().reviewsOpen()));
        rows.put(MeterDeclaration.LISTINGS_KNOWN, sum(all, TaskStatus::listings));
        rows.put(MeterDeclaration.LISTINGS_READ_BY_OTHER_RULES, sum(all, TaskStatus::readByOtherRules));
        rows.put(MeterDeclaration.LISTING_TASKS, sum(all, task -> task.deciding() ? 1 : 0));
        rows.put(MeterDeclaration.LISTING_PARTITIONS, listingPartitions);
        // Kafka names a task after its part of the topology and its partition, such as 1_3.
        tasks.forEach((name, task) -> rows.put(
                MeterDeclaration.TASK_WATCH_VERSION,
                task.watchVersion(),
                name.substring(name.lastIndexOf(SEPARATOR) + 1)));
    }

    private void readFanOuts(GaugeRows rows, Collection<TaskStatus> tasks) {
        for (FanOutDirection direction : FanOutDirection.values()) {
            long open = 0;
            long unvisited = 0;
            Instant oldest = null;
            for (TaskStatus task : tasks) {
                FanOutFigures figures = task.fanOuts().get(direction);
                open += figures.open();
                unvisited += figures.unvisited();
                if (figures.oldest() != null
                        && (oldest == null || figures.oldest().isBefore(oldest))) {
                    oldest = figures.oldest();
                }
            }
            String tag = MeterTag.valueOf(direction);
            rows.put(MeterDeclaration.FAN_OUTS_OPEN, open, tag);
            rows.put(MeterDeclaration.FAN_OUT_BACKLOG, unvisited, tag);
            rows.put(MeterDeclaration.FAN_OUT_OLDEST_AGE, oldest == null ? 0.0 : age(oldest), tag);
        }
    }

    private void readWatch(GaugeRows rows) {
        rows.put(MeterDeclaration.WATCH_TASKS, board.watch().isPresent() ? 1 : 0);
        board.watch().ifPresent(watch -> {
            watch.entries().forEach((status, count) -> rows.put(MeterDeclaration.WATCH_ENTRIES, count, status));
            rows.put(MeterDeclaration.NOTICES_WAITING, watch.waiting());
            rows.put(MeterDeclaration.WATCH_VERSION, watch.version());
            if (watch.newestNotice() != null) {
                rows.put(MeterDeclaration.NEWEST_NOTICE_AGE, age(watch.newestNotice()));
            }
        });
    }

    private void readNewest(GaugeRows rows) {
        Map<String, Instant> newest = new HashMap<>();
        for (NewestTimes task : board.newest()) {
            task.all().forEach((marketplace, time) -> newest.merge(marketplace, time, BoardGauges::later));
        }
        newest.forEach((marketplace, time) -> rows.put(MeterDeclaration.NEWEST_LISTING_AGE, age(time), marketplace));
    }

    private void readWaiting(GaugeRows rows) {
        Map<String, Integer> parked = board.parked();
        MeterTag.INPUT.closedValues().stream()
                .filter(topic -> !topic.equals(MeterTag.OTHER))
                .forEach(topic -> rows.put(
                        MeterDeclaration.PARKED_RECORDS, parked.getOrDefault(topics.prefix() + topic, 0), topic));
        Map<String, Long> restoring = board.restoring();
        MeterTag.STORE
                .closedValues()
                .forEach(store ->
                        rows.put(MeterDeclaration.RESTORING_RECORDS, restoring.getOrDefault(store, 0L), store));
    }

    private double age(Instant time) {
        return Math.max(0, Duration.between(time, clock.instant()).toMillis()) / 1000.0;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int sum(Collection<TaskStatus> tasks, ToIntFunction<TaskStatus> part) {
        return tasks.stream().mapToInt(part).sum();
    }
}
