package io.lanjie.schema.frozen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * A frozen version in the file system: schemas as {@code Listing.avsc}, exemplars of them as {@code Listing.full.hex}
 * with {@code Listing.full.json} beside it. A file {@code RELEASED} says that it was published and never changes again.
 *
 * @param directory where it is, named {@code v1}, {@code v2} and so on
 */
record FrozenVersion(Path directory) {

    /** Where the versions are, seen from the module. */
    static final Path ROOT = Path.of("src", "test", "resources", "frozen");

    private static final String PREFIX = "v";

    /** All versions under a directory, oldest first. */
    static List<FrozenVersion> all(Path root) {
        return inside(root, file -> Files.isDirectory(file))
                .map(FrozenVersion::new)
                .sorted(Comparator.comparingInt(FrozenVersion::number))
                .toList();
    }

    /** The version that is or will be this number. */
    static FrozenVersion of(Path root, int number) {
        return new FrozenVersion(root.resolve(PREFIX + number));
    }

    /** 1, 2, 3 and so on. */
    int number() {
        return Integer.parseInt(directory.getFileName().toString().substring(PREFIX.length()));
    }

    /** Whether it was published, so that others hold records of it. */
    boolean isReleased() {
        return Files.exists(directory.resolve("RELEASED"));
    }

    /** All schemas of this version. */
    List<Schema> schemas() {
        return inside(directory, file -> file.toString().endsWith(".avsc"))
                .sorted()
                .map(file -> new Schema.Parser().parse(text(file)))
                .toList();
    }

    /** The schema of a record, empty if it is younger than this version. */
    Optional<Schema> schema(String fullName) {
        return schemas().stream()
                .filter(schema -> schema.getFullName().equals(fullName))
                .findFirst();
    }

    /** The exemplars of a schema of this version. */
    List<Exemplar> exemplars(Schema schema) {
        String prefix = schema.getName() + ".";
        return inside(directory, file -> isExemplar(file.getFileName().toString(), prefix))
                .sorted()
                .map(file -> exemplar(schema, file))
                .toList();
    }

    /** Exemplars that a schema of this version should have and has not, such as {@code Listing.full}. */
    List<String> missingExemplars() {
        return schemas().stream().flatMap(this::missingExemplars).toList();
    }

    private Stream<String> missingExemplars(Schema schema) {
        List<String> present = exemplars(schema).stream().map(Exemplar::name).toList();
        return ExemplarMaker.exemplars(schema).stream()
                .map(Exemplar::name)
                .filter(name -> !present.contains(name))
                .map(name -> schema.getName() + "." + name);
    }

    private static boolean isExemplar(String fileName, String prefix) {
        return fileName.startsWith(prefix) && fileName.endsWith(".hex");
    }

    private static Exemplar exemplar(Schema schema, Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(schema.getName().length() + 1, fileName.length() - ".hex".length());
        Path json = file.resolveSibling(schema.getName() + "." + name + ".json");
        return new Exemplar(schema, name, text(file).replaceAll("\\s", ""), text(json));
    }

    private static Stream<Path> inside(Path directory, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(wanted).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
