package io.lanjie.runtime;

import io.lanjie.metrics.RuntimeMetrics;
import io.lanjie.metrics.TaskBoard;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** Notes how much is still to be read back into the stores of tasks that are about to run here. */
final class RestoreProgress implements StateRestoreListener {

    private final TaskBoard board;
    private final RuntimeMetrics metrics;

    RestoreProgress(TaskBoard board, RuntimeMetrics metrics) {
        this.board = board;
        this.metrics = metrics;
    }

    @Override
    public void onRestoreStart(TopicPartition changelog, String store, long startingOffset, long endingOffset) {
        board.postRestoring(store, changelog.partition(), Math.max(0, endingOffset - startingOffset));
    }

    @Override
    public void onBatchRestored(TopicPartition changelog, String store, long batchEndOffset, long restored) {
        metrics.restored(store, restored);
        board.restored(store, changelog.partition(), restored);
    }

    @Override
    public void onRestoreEnd(TopicPartition changelog, String store, long totalRestored) {
        board.removeRestoring(store, changelog.partition());
    }

    @Override
    public void onRestoreSuspended(TopicPartition changelog, String store, long totalRestored) {
        board.removeRestoring(store, changelog.partition());
    }
}
