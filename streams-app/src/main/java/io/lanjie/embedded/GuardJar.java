package io.lanjie.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Puts {@link RegistryGuard} into a jar of its own. Our classes cannot be on the registry's class path: they may be a
 * directory, which class-data sharing refuses, or a jar whose manifest pulls in libraries that clash with the
 * registry's.
 */
final class GuardJar {

    private static final String CLASS_FILE = RegistryGuard.class.getName().replace('.', '/') + ".class";

    private GuardJar() {}

    /** Writes the jar if it is missing or differs: class-data sharing compares its time of change. */
    static Path in(Path directory) throws IOException {
        Path jar = directory.resolve("guard.jar");
        byte[] content = content();
        if (!Files.exists(jar) || !Arrays.equals(Files.readAllBytes(jar), content)) {
            Path fresh = Files.createTempFile(directory, "guard", ".tmp");
            Files.write(fresh, content);
            Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }

    private static byte[] content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream guard = RegistryGuard.class.getResourceAsStream("/" + CLASS_FILE);
                JarOutputStream jar = new JarOutputStream(bytes)) {
            if (guard == null) {
                throw new IOException("not on the class path: " + CLASS_FILE);
            }
            JarEntry entry = new JarEntry(CLASS_FILE);
            entry.setTime(0);
            jar.putNextEntry(entry);
            guard.transferTo(jar);
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
