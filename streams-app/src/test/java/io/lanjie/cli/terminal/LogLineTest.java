package io.lanjie.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ResourceLock(Resources.SYSTEM_ERR)
class LogLineTest {

    private static final String STREAM_THREAD = "org.apache.kafka.streams.processor.internals.StreamThread";

    @Test
    void tasksThatAreReadBackAfterAKillAreToldInWords() {
        String line = logged(logger -> logger.warn(
                "stream-thread [lanjie-1] Detected the states of tasks [0_1, 1_0] are corrupted. Will close the task as"
                        + " dirty and re-create and bootstrap from scratch.",
                new TaskCorruptedException(Set.of(new TaskId(0, 1), new TaskId(1, 0)))));

        assertThat(line)
                .contains("message=\"tasks were not closed in order, their stores are read back from Kafka\"")
                .contains("tasks=\"[0_1, 1_0]\"")
                .contains("level=WARN")
                .doesNotContain("Corrupted", "corrupted", "\tat ")
                .hasLineCount(1);
    }

    @Test
    void otherWarningsOfTheSameThreadAreShownAsTheyAre() {
        String line = logged(logger -> logger.warn("the thread is being fenced", new IllegalStateException("gone")));

        assertThat(line)
                .contains("message=\"the thread is being fenced\"", "error=\"java.lang.IllegalStateException: gone")
                .hasLineCount(1);
    }

    @Test
    void whatHasNoErrorHasNoneInItsLine() {
        assertThat(logged(logger -> logger.warn("shutdown was requested")))
                .contains("message=\"shutdown was requested\"")
                .doesNotContain("error=");
    }

    private static String logged(Consumer<Logger> act) {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            act.accept(LoggerFactory.getLogger(STREAM_THREAD));
        } finally {
            System.setErr(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
