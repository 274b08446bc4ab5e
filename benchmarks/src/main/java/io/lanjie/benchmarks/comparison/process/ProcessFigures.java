package io.lanjie.benchmarks.comparison.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/** What the operating system counts of a process. */
public final class ProcessFigures {

    private static final double KIBIBYTES = 1024;
    private static final double NANOS = 1e9;

    private final Path processes;

    /** @param processes where the system shows its processes as folders, {@code /proc} on Linux */
    public ProcessFigures(Path processes) {
        this.processes = processes;
    }

    /** Those of this machine. */
    public static ProcessFigures ofThisMachine() {
        return new ProcessFigures(Path.of("/proc"));
    }

    /**
     * CPU that a process has used since its start, user and system, in all its threads.
     *
     * @return seconds
     * @throws IllegalStateException if the process is gone, or this system does not tell
     */
    public double cpuSeconds(long pid) {
        Duration used = ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException(
                        "the CPU of process " + pid + " is not available: it is gone, or this system does not tell"));
        return used.toNanos() / NANOS;
    }

    /** Memory that the process holds now, in MiB; empty where the system does not tell. */
    public OptionalDouble residentMebibytes(long pid) {
        return status(pid, "VmRSS:");
    }

    /** The most it ever held, in MiB; empty where the system does not tell. */
    public OptionalDouble mostResidentMebibytes(long pid) {
        return status(pid, "VmHWM:");
    }

    private OptionalDouble status(long pid, String name) {
        Path file = processes.resolve(Long.toString(pid)).resolve("status");
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIBIBYTES)
                    .findFirst();
        } catch (IOException unknown) {
            return OptionalDouble.empty();
        }
    }
}
