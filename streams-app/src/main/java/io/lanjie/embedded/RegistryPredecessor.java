package io.lanjie.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The registry of a killed parent, which needs a moment to notice and to let go of its database: the directory's lock
 * went with the parent, so the next start has to look for the child itself.
 *
 * @param file where the child's process id is kept
 */
record RegistryPredecessor(Path file) {

    private static final long PATIENCE_SECONDS = 30;

    static RegistryPredecessor in(Path directory) {
        return new RegistryPredecessor(directory.resolve("registry.pid"));
    }

    void remember(Process process) {
        try {
            Files.writeString(file, Long.toString(process.pid()), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    void awaitEnd(Progress progress) {
        find().ifPresent(process -> {
            progress.tell("waiting for the schema registry of the last run to end, process " + process.pid());
            try {
                process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                throw new EmbeddedPartException(
                        "the schema registry of the last run does not end: process " + process.pid(), e);
            }
        });
    }

    private Optional<ProcessHandle> find() {
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(file, StandardCharsets.US_ASCII)))
                            .filter(RegistryPredecessor::isRegistry)
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            // Half-written by a process that was killed before its child could do anything.
            return Optional.empty();
        }
    }

    /** The number may belong to somebody else by now. */
    private static boolean isRegistry(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(RegistryGuard.class.getName()))
                .isPresent();
    }
}
