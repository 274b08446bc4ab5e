package io.lanjie.benchmarks.peer.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an earlier run of the program left to continue from. */
final class Checkpoints {

    /** Written last: a checkpoint without it is not complete. */
    private static final String METADATA = "_metadata";

    private Checkpoints() {}

    /** Where checkpoints are written. */
    static Path directory(Settings settings) {
        return settings.stateDirectory().resolve("checkpoints");
    }

    /**
     * The newest complete checkpoint, if there is one.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    static Optional<String> newest(Settings settings) {
        Path directory = directory(settings);
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        // <directory>/<job>/chk-<number>/_metadata
        try (Stream<Path> files = Files.walk(directory, 3)) {
            return files.filter(file -> file.endsWith(METADATA))
                    .max(Comparator.comparing(Checkpoints::written))
                    .map(file -> file.getParent().toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
