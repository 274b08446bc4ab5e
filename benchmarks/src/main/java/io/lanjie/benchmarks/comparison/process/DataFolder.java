package io.lanjie.benchmarks.comparison.process;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder for what is needed only while programs run. Closing deletes it, and the folder above it if nothing else is
 * in it.
 *
 * @param path where it is
 */
public record DataFolder(Path path) implements AutoCloseable {

    /** Deletes what is in a folder, and the folder; what is gone already is fine. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Deletion());
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
        try {
            Files.deleteIfExists(path.toAbsolutePath().getParent());
        } catch (DirectoryNotEmptyException inUse) {
            // By another run.
            return;
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
