package io.lanjie.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningInstancesTest {

    @TempDir
    private Path home;

    @Test
    void findsTheAnnouncedInstanceUntilItIsWithdrawn() {
        RunningInstances instances = new RunningInstances(home);
        assertThat(instances.latest()).isEmpty();
        try (RunningInstances.Announcement announcement =
                instances.announce("dev", "127.0.0.1:9092", "http://127.0.0.1:8081", "http://127.0.0.1:8080")) {
            assertThat(announcement.file()).exists();
            assertThat(new RunningInstances(home).latest()).hasValueSatisfying(found -> {
                assertThat(found.command()).isEqualTo("dev");
                assertThat(found.kafka()).isEqualTo("127.0.0.1:9092");
                assertThat(found.registry()).isEqualTo("http://127.0.0.1:8081");
                assertThat(found.http()).isEqualTo("http://127.0.0.1:8080");
                assertThat(found.pid()).isEqualTo(ProcessHandle.current().pid());
            });
        }
        assertThat(instances.latest()).isEmpty();
    }

    @Test
    void ignoresInstancesWhoseProcessIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path stale = write(gone.pid(), Instant.now());
        RunningInstances instances = new RunningInstances(home);
        assertThat(instances.alive()).isEmpty();
        try (RunningInstances.Announcement announcement = instances.announce("demo", "k", "r", "h")) {
            assertThat(announcement.file()).exists();
            assertThat(stale).doesNotExist();
        }
    }

    @Test
    void ignoresInstancesWhoseProcessNumberBelongsToALaterProcess() throws Exception {
        write(ProcessHandle.current().pid(), Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(new RunningInstances(home).alive()).isEmpty();
    }

    @Test
    void ignoresFilesThatSayNothing() throws Exception {
        Files.createDirectories(home.resolve("running"));
        Files.writeString(home.resolve("running").resolve("1.json"), "{");
        Files.writeString(home.resolve("running").resolve("2.json"), "{}");
        assertThat(new RunningInstances(home).alive()).isEmpty();
    }

    private Path write(long pid, Instant since) throws Exception {
        Files.createDirectories(home.resolve("running"));
        return Files.writeString(
                home.resolve("running").resolve(pid + ".json"),
                "{\"command\":\"dev\",\"kafka\":\"k\",\"registry\":\"r\",\"http\":\"h\",\"pid\":" + pid
                        + ",\"since\":\"" + since + "\"}");
    }
}
