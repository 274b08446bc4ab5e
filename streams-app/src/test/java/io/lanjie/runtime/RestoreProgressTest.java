package io.lanjie.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.metrics.Counts;
import io.lanjie.metrics.TaskBoard;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {

    private static final TopicPartition FIRST = new TopicPartition("lanjie-listings-changelog", 0);
    private static final TopicPartition SECOND = new TopicPartition("lanjie-listings-changelog", 1);

    private final TaskBoard board = new TaskBoard();
    private final Counts counts = new Counts();
    private final RestoreProgress progress = new RestoreProgress(board, counts);

    @Test
    void whatIsLeftOfAStoreIsTheSumOverItsTasksUntilNothingIs() {
        progress.onRestoreStart(FIRST, "listings", 10, 110);
        progress.onRestoreStart(SECOND, "listings", 0, 50);
        assertThat(board.restoring()).isEqualTo(Map.of("listings", 150L));

        progress.onBatchRestored(FIRST, "listings", 70, 60);
        assertThat(board.restoring()).isEqualTo(Map.of("listings", 90L));

        progress.onRestoreEnd(FIRST, "listings", 100);
        progress.onRestoreSuspended(SECOND, "listings", 0);
        assertThat(board.restoring())
                .as("what goes on elsewhere is not shown here")
                .isEmpty();
        assertThat(counts.of("runtime.restored.listings")).isEqualTo(60);
    }

    @Test
    void aStoreThatIsWholeHasNothingLeft() {
        progress.onRestoreStart(FIRST, "listings", 10, 10);

        assertThat(board.restoring()).isEqualTo(Map.of("listings", 0L));
    }
}
