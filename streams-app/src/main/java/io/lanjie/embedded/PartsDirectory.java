package io.lanjie.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The locked directory of a set of parts.
 *
 * @param path where it is, absolute
 * @param lock keeps others out
 * @param deletedAtEnd whether it is deleted at the end
 */
record PartsDirectory(Path path, DirectoryLock lock, boolean deletedAtEnd) implements AutoCloseable {

    static PartsDirectory kept(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return new PartsDirectory(absolute, DirectoryLock.take(absolute), false);
    }

    static PartsDirectory temporary() {
        try {
            Path path = Files.createTempDirectory("lanjie-").toAbsolutePath();
            return new PartsDirectory(path, DirectoryLock.take(path), true);
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot make a temporary directory: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        lock.close();
        if (deletedAtEnd) {
            delete();
        }
    }

    private void delete() {
        try {
            Files.walkFileTree(path, new Deletion());
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot delete " + path + ": " + e.getMessage(), e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
