package io.lanjie.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The most memory that this process and its children have held, where the system tells it. */
final class MemoryUse {

    private static final String PEAK = "VmHWM:";

    private MemoryUse() {}

    /** In mebibytes; empty on systems without a process file system. */
    static Optional<Long> peakMebibytes() {
        long kibibytes = Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .mapToLong(process -> peak(Path.of("/proc", Long.toString(process.pid()), "status")))
                .sum();
        return kibibytes == 0 ? Optional.empty() : Optional.of(kibibytes / 1024);
    }

    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notThere) {
            return 0;
        }
    }
}
