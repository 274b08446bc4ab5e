package io.lanjie.query;

import io.lanjie.config.HealthConfiguration;
import io.lanjie.metrics.FanOutFigures;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.query.HealthReport.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Health as the tasks, Kafka Streams and the cluster show it. */
public final class Health implements HealthView {

    private final ApplicationView application;
    private final TaskBoard board;
    private final Supplier<Optional<Map<String, Long>>> lag;
    private final HealthConfiguration limits;
    private final Clock clock;

    /**
     * @param application says what it is doing
     * @param board how far the tasks are
     * @param lag how much all instances together have yet to take in of each topic; empty while that is not known
     * @param limits beyond which it is not caught up
     * @param clock for ages
     */
    public Health(
            ApplicationView application,
            TaskBoard board,
            Supplier<Optional<Map<String, Long>>> lag,
            HealthConfiguration limits,
            Clock clock) {
        this.application = application;
        this.board = board;
        this.lag = lag;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public HealthReport live() {
        ApplicationState state = application.state();
        return new HealthReport(
                state.live() ? List.of() : List.of(new Reason("STATE", "the application is " + inWords(state))));
    }

    @Override
    public HealthReport ready() {
        List<Reason> reasons = new ArrayList<>();
        ApplicationState state = application.state();
        if (!state.ready()) {
            reasons.add(new Reason("STATE", "the application is " + inWords(state)));
        }
        board.restoring().forEach((store, records) -> {
            if (records > 0) {
                reasons.add(new Reason("RESTORING", records + " records are to be read back into " + store));
            }
        });
        return new HealthReport(reasons);
    }

    @Override
    public HealthReport caughtUp() {
        List<Reason> reasons = new ArrayList<>();
        if (!ready().isFine()) {
            reasons.add(new Reason("NOT_READY", "this instance is not ready, so its share is not known"));
        }
        long reading =
                board.all().values().stream().filter(task -> !task.deciding()).count();
        if (reading > 0) {
            reasons.add(new Reason("READING_HISTORY", reading + " listing tasks have not taken all of history yet"));
        }
        addLag(reasons);
        addFanOuts(reasons);
        return new HealthReport(reasons);
    }

    private void addLag(List<Reason> reasons) {
        Optional<Map<String, Long>> known = lag.get();
        if (known.isEmpty()) {
            reasons.add(new Reason("INPUT_LAG_UNKNOWN", "the cluster has not said how much is to be taken in"));
            return;
        }
        known.get().forEach((topic, records) -> {
            if (records > limits.mostLag()) {
                reasons.add(new Reason(
                        "INPUT_LAG", topic + " has " + records + " records to take in, at most " + limits.mostLag()));
            }
        });
    }

    private void addFanOuts(List<Reason> reasons) {
        List<FanOutFigures> fanOuts = board.all().values().stream()
                .flatMap(task -> task.fanOuts().values().stream())
                .toList();
        long backlog = fanOuts.stream().mapToLong(FanOutFigures::unvisited).sum();
        if (backlog > limits.mostBacklog()) {
            reasons.add(new Reason(
                    "FAN_OUT_BACKLOG",
                    "fan-outs have " + backlog + " listings to visit, at most " + limits.mostBacklog()));
        }
        Optional<Instant> oldest = fanOuts.stream()
                .map(FanOutFigures::oldest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        oldest.map(begun -> Duration.between(begun, clock.instant()))
                .filter(age -> age.compareTo(limits.oldestFanOut()) > 0)
                .ifPresent(age -> reasons.add(new Reason(
                        "FAN_OUT_AGE",
                        "a fan-out began " + age.toSeconds() + " s ago, at most "
                                + limits.oldestFanOut().toSeconds() + " s")));
    }

    private static String inWords(ApplicationState state) {
        return switch (state) {
            case STARTING -> "getting its share of the work or reading its stores back";
            case RUNNING -> "running";
            case STOPPING -> "told to end";
            case STOPPED -> "stopped";
            case FAILED -> "ended by a fault; only a new start helps";
        };
    }
}
