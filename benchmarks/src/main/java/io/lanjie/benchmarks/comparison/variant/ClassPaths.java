package io.lanjie.benchmarks.comparison.variant;

import io.lanjie.benchmarks.comparison.process.JavaProgram;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Where the programs of the variants are.
 *
 * @param lanjie class path of the application to be measured
 * @param peers class path of those that live in this module
 * @param flink folder of the module with Flink; empty if it was not built
 */
public record ClassPaths(String lanjie, String peers, Optional<Path> flink) {

    /** System property that names the folder of the module with Flink, built; the launcher sets it. */
    public static final String FLINK_PROPERTY = "lanjie.benchmarks.flink";

    private static final String BUILT = "target/quick";
    private static final String LIBRARIES = "classpath";

    /**
     * Those of this build.
     *
     * @param application a checkout that was built, to measure its application; null for this one
     * @throws IllegalArgumentException if it was not built
     */
    public static ClassPaths of(Path application) {
        String own = JavaProgram.ownClassPath();
        return new ClassPaths(application == null ? own : jar(application).toString(), own, flinkFolder());
    }

    private static Optional<Path> flinkFolder() {
        return Optional.ofNullable(System.getProperty(FLINK_PROPERTY))
                .map(folder -> Path.of(folder).toAbsolutePath())
                .filter(folder -> Files.exists(folder.resolve(BUILT).resolve(LIBRARIES)));
    }

    /** The class path of a variant; empty if it is not part of this build. */
    String of(Variant variant) {
        return switch (variant) {
            case LANJIE -> lanjie;
            case FLINK_SQL -> flink.map(ClassPaths::flinkClassPath).orElse("");
            default -> peers;
        };
    }

    private static String flinkClassPath(Path folder) {
        Path built = folder.resolve(BUILT);
        try {
            return built.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(built.resolve(LIBRARIES)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read what Flink needs", failure);
        }
    }

    /** Further options for Java: Flink looks into Java's own classes. */
    List<String> flags(Variant variant) {
        return variant == Variant.FLINK_SQL
                ? flink.map(folder -> List.of("@" + folder.resolve("java.options")))
                        .orElse(List.of())
                : List.of();
    }

    /** Whether a variant's program is part of this build. */
    public boolean has(Variant variant) {
        String file = variant.mainClass().replace('.', '/') + ".class";
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(of(variant))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .anyMatch(place -> holds(place, file));
    }

    private static boolean holds(Path place, String file) {
        if (Files.isDirectory(place)) {
            return Files.exists(place.resolve(file));
        }
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            return jar.getEntry(file) != null;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + place, broken);
        }
    }

    private static Path jar(Path application) {
        List<Path> places = List.of(
                application.resolve("streams-app/target/quick/lanjie.jar"),
                application.resolve("streams-app/target/lanjie.jar"));
        return places.stream()
                .filter(Files::exists)
                .findFirst()
                .map(Path::toAbsolutePath)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing was built in " + application + "; there is neither of " + places));
    }
}
