package io.lanjie.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The registry's class-data-sharing archive: it halves the start. Recorded once, when a registry that ran without it
 * ends in an orderly way; a JVM that finds it unfit goes on without it.
 *
 * @param file where it is or will be; several registries may share it
 * @param recording where this run records it, in a directory that only this run uses
 */
record ClassArchive(Path file, Path recording) {

    static ClassArchive in(Path shared, Path own) {
        String version = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.+-]", "_");
        return new ClassArchive(shared.resolve("registry-" + version + ".jsa"), own.resolve("recording.jsa"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Drops what a killed run left. */
    void clean() throws IOException {
        Files.deleteIfExists(recording);
    }

    String option() {
        return exists() ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + recording;
    }

    /** Makes the recording of a run that ended in an orderly way the archive for the next start. */
    void keep() {
        try {
            if (!exists() && Files.exists(recording)) {
                Path whole = Files.createTempFile(file.getParent(), "recording", ".tmp");
                Files.copy(recording, whole, StandardCopyOption.REPLACE_EXISTING);
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            clean();
        } catch (IOException e) {
            // Only speed is lost, and the next run tries again.
            return;
        }
    }
}
