package io.lanjie.query;

import io.lanjie.metrics.TaskBoard;
import java.util.List;
import java.util.Map;

/**
 * Progress as the tasks post it.
 *
 * @param board where they post it
 */
public record BoardProgress(TaskBoard board) implements ProgressView {

    private static final char SEPARATOR = '_';

    @Override
    public List<ListingTaskStatus> listingTasks() {
        return board.all().entrySet().stream().map(BoardProgress::status).toList();
    }

    private static ListingTaskStatus status(Map.Entry<String, TaskBoard.TaskStatus> posted) {
        String task = posted.getKey();
        TaskBoard.TaskStatus status = posted.getValue();
        return new ListingTaskStatus(
                task,
                // Kafka names a task after its part of the topology and its partition, such as 1_3.
                Integer.parseInt(task.substring(task.lastIndexOf(SEPARATOR) + 1)),
                status.watchVersion(),
                status.deciding(),
                status.listings(),
                new FanOutStatus(status.openFanOuts(), status.unvisited()),
                status.readByOtherRules());
    }
}
