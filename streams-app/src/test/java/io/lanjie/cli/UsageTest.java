package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a command line is told in a sentence, without a cluster and without a stack trace. */
class UsageTest {

    @TempDir
    private Path directory;

    @Test
    void whoFindsNoClusterIsToldThreeWays() {
        Ran ran = new LanjieProcess(directory).run("orders");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages())
                .contains("--bootstrap-servers", "LANJIE_BOOTSTRAP_SERVERS", "./lanjie dev")
                .hasLineCount(1);
        assertThat(ran.output()).isEmpty();
    }

    @Test
    void aClusterThatIsNotThereIsToldWithinSeconds() throws IOException {
        Instant before = Instant.now();

        Ran ran = new LanjieProcess(directory)
                .run("orders", "--bootstrap-servers", "127.0.0.1:" + freePort(), "--registry", "http://127.0.0.1:1");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.messages())
                .startsWith("lanjie: cannot reach Kafka at 127.0.0.1:")
                .hasLineCount(1);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void somethingThatIsNotKafkaIsToldWithinSecondsAndVerboseShowsWhere() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            Ran ran = new LanjieProcess(directory)
                    .run("dead-letters", "--verbose", "--bootstrap-servers", "127.0.0.1:" + silent.getLocalPort());

            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.messages()).contains("lanjie: ").contains("Kafka").contains("\tat io.lanjie");
        }
    }

    @Test
    void anUnknownKindIsToldWithTheKnownOnes() {
        Ran ran = new LanjieProcess(directory).run("publish", "certificate", "file.jsonl");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.messages()).contains("'certificate' is none of certificates, recalls");
    }

    @Test
    void filesThatCannotBeReadAreToldBeforeAnythingIsPublished() throws IOException {
        Files.writeString(directory.resolve("good.jsonl"), "{}");
        Files.writeString(directory.resolve("list.xls"), "");

        Ran missing = new LanjieProcess(directory).run("publish", "listings", "good.jsonl", "missing.jsonl");
        Ran format = new LanjieProcess(directory).run("publish", "listings", "list.xls");

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.messages()).contains("missing.jsonl: no such file");
        assertThat(format.exitCode()).isEqualTo(2);
        assertThat(format.messages()).contains("list.xls", ".xlsx", "CSV");
    }

    @Test
    void helpIsForTheCommandAndEndsWell() {
        Ran ran = new LanjieProcess(directory).run("publish", "--help");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.output()).contains("--dry-run", "harmless", "Exit codes");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
