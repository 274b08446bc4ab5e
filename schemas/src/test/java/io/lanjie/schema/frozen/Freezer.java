package io.lanjie.schema.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;

/** Writes schemas and their exemplars down as a version. */
final class Freezer {

    private static final int HEX_DIGITS_IN_A_LINE = 96;

    private final Path root;

    /** Freezes under the directory that holds the versions. */
    Freezer(Path root) {
        this.root = root;
    }

    /**
     * Writes the newest version anew while it is not released, else the one after it.
     *
     * @return what was written
     */
    FrozenVersion freeze(List<Schema> schemas) throws IOException {
        Files.createDirectories(root);
        FrozenVersion version = versionToWrite();
        empty(version.directory());
        for (Schema schema : schemas) {
            write(version, schema.getName() + ".avsc", SchemaFormatter.format("json/pretty", schema));
            for (Exemplar exemplar : ExemplarMaker.exemplars(schema)) {
                String name = schema.getName() + "." + exemplar.name();
                write(version, name + ".hex", lines(exemplar.hex()));
                write(version, name + ".json", exemplar.json());
            }
        }
        return version;
    }

    private FrozenVersion versionToWrite() {
        List<FrozenVersion> versions = FrozenVersion.all(root);
        if (versions.isEmpty()) {
            return FrozenVersion.of(root, 1);
        }
        FrozenVersion newest = versions.get(versions.size() - 1);
        return newest.isReleased() ? FrozenVersion.of(root, newest.number() + 1) : newest;
    }

    private static void empty(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void write(FrozenVersion version, String fileName, String text) throws IOException {
        Files.writeString(version.directory().resolve(fileName), text.strip() + "\n");
    }

    private static String lines(String hex) {
        return hex.replaceAll("(.{" + HEX_DIGITS_IN_A_LINE + "})", "$1\n");
    }
}
