package io.lanjie.benchmarks.comparison.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    /** Says that it is ready, and is busy until it is told to end. */
    static final class Busy {

        private Busy() {}

        public static void main(String[] arguments) {
            System.out.println("ready " + arguments[0]);
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Ends at once, badly. */
    static final class Failing {

        private Failing() {}

        public static void main(String[] arguments) {
            System.err.println("no luck today");
            System.exit(3);
        }
    }

    @Test
    void waitsForALineAndLeavesNoneBehind() throws InterruptedException {
        RunningProgram busy;
        try (Programs programs = new Programs(folder)) {
            busy = programs.start(program(Busy.class, "here"));

            assertThat(busy.awaitLine("ready ", LONG)).isEqualTo("here");
            busy.check();
            assertThat(ProcessHandle.of(busy.pid())).isPresent();
        }
        assertThat(ProcessHandle.of(busy.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void endsAProgramThatIsHalted() throws InterruptedException {
        RunningProgram busy;
        try (Programs programs = new Programs(folder)) {
            busy = programs.start(program(Busy.class, "here"));
            busy.awaitLine("ready ", LONG);
            busy.pause();
        }
        assertThat(ProcessHandle.of(busy.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void saysWhatAProgramSaidThatEnded() {
        try (Programs programs = new Programs(folder)) {
            RunningProgram failing = programs.start(program(Failing.class));

            assertThatThrownBy(() -> failing.awaitLine("ready ", LONG)).hasMessageContaining("no luck today");
            assertThatThrownBy(failing::check).hasMessageContaining("ended with code 3");
            assertThatThrownBy(() -> failing.awaitEnd(LONG)).hasMessageContaining("ended with code 3");
        }
    }

    @Test
    void countsCpuAndMemoryOfAProgram() throws InterruptedException {
        ProcessFigures figures = ProcessFigures.ofThisMachine();
        try (Programs programs = new Programs(folder)) {
            RunningProgram busy = programs.start(program(Busy.class, "here"));
            busy.awaitLine("ready ", LONG);
            double before = figures.cpuSeconds(busy.pid());

            await().atMost(LONG).until(() -> figures.cpuSeconds(busy.pid()) > before + 0.1);
        }
    }

    @Test
    void readsTheLiveHeapFromTheLastLineOfAHistogram() {
        List<String> histogram = List.of("   1:   10   2097152  [B (java.base@17)", "Total          12        3145728");

        assertThat(LiveHeap.total(histogram)).hasValue(3);
        assertThat(LiveHeap.total(List.of("no such process"))).isEmpty();
    }

    @Test
    void readsMemoryWhereTheSystemTells() throws Exception {
        Files.createDirectories(folder.resolve("7"));
        Files.writeString(
                folder.resolve("7").resolve("status"), "Name:\tjava\nVmHWM:\t    4096 kB\nVmRSS:\t 2048 kB\n");
        ProcessFigures figures = new ProcessFigures(folder);

        assertThat(figures.residentMebibytes(7)).hasValue(2);
        assertThat(figures.mostResidentMebibytes(7)).hasValue(4);
        assertThat(figures.residentMebibytes(8)).isEmpty();
    }

    @Test
    void saysThatTheCpuOfAProcessThatIsGoneIsNotAvailable() {
        assertThatThrownBy(() -> ProcessFigures.ofThisMachine().cpuSeconds(Long.MAX_VALUE))
                .hasMessageContaining("not available");
    }

    @Test
    void deletesADataFolderAndTheEmptyOneAboveIt() throws Exception {
        Path data = Files.createDirectories(folder.resolve("above/data/deep"));
        Files.writeString(data.resolve("file"), "text");

        new DataFolder(folder.resolve("above/data")).close();

        assertThat(folder.resolve("above")).doesNotExist();
        assertThat(folder).exists();
    }

    private static JavaProgram program(Class<?> main, String... arguments) {
        return new JavaProgram(
                main.getSimpleName(),
                JavaProgram.ownClassPath(),
                main.getName(),
                List.of("-Xmx32m"),
                List.of(arguments));
    }
}
