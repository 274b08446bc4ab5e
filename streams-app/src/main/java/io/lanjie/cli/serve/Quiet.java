package io.lanjie.cli.serve;

import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.query.InputLag;
import java.util.List;
import java.util.Map;

/**
 * Waits until everything published so far has been decided: all inputs taken in, no fan-out open, every task at the
 * same step of the watch, nothing left in an open transaction.
 */
final class Quiet {

    private static final long LOOK_AGAIN_MILLIS = 100;

    /** One quiet look may fall between two steps of the work; two with more than a commit between cannot. */
    private static final int LOOKS = 3;

    private final InputLag lag;
    private final TopicNames topics;
    private final TaskBoard board;

    Quiet(InputLag lag, TopicNames topics, TaskBoard board) {
        this.lag = lag;
        this.topics = topics;
        this.board = board;
    }

    /** Waits; tells how many records and visits are left at each look. */
    void await(Looker looker) throws InterruptedException {
        int quiet = 0;
        while (quiet < LOOKS) {
            long left = lag.of(inputs()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long unvisited = unvisited();
            looker.left(left, unvisited);
            quiet = left == 0 && unvisited == 0 && isEven() && lag.isSettled(outputs()) ? quiet + 1 : 0;
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Hears what is left. */
    @FunctionalInterface
    interface Looker {

        void left(long records, long visits);
    }

    private long unvisited() {
        return board.all().values().stream()
                .mapToLong(task -> task.openFanOuts() + task.unvisited())
                .sum();
    }

    private boolean isEven() {
        Map<String, TaskBoard.TaskStatus> tasks = board.all();
        return !tasks.isEmpty()
                && tasks.values().stream().allMatch(TaskBoard.TaskStatus::deciding)
                && tasks.values().stream()
                                .map(TaskBoard.TaskStatus::watchVersion)
                                .distinct()
                                .count()
                        == 1;
    }

    private List<String> inputs() {
        return List.of(
                topics.certificateStatus(),
                topics.recallNotices(),
                topics.listings(),
                topics.acknowledgements(),
                topics.reviewDecisions(),
                topics.watch());
    }

    private List<String> outputs() {
        return List.of(topics.orders(), topics.standings(), topics.reviews(), topics.refusals(), topics.deadLetters());
    }
}
