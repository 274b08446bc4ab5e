package io.lanjie.benchmarks.comparison.variant;

import io.lanjie.benchmarks.comparison.process.JavaProgram;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Where the programs of the variants are.
 *
 * @param lanjie class path of the application to be measured
 * @param peers class path of those that live in this module
 * @param flink class path of the module with Flink; empty if it was not built
 */
public record ClassPaths(String lanjie, String peers, Optional<String> flink) {

    /** Flink looks into Java's own classes. */
    private static final List<String> OPEN_TO_FLINK = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.text=ALL-UNNAMED",
            "--add-opens=java.base/java.time=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    /** System property with the class path of the module with Flink, which the launcher sets. */
    public static final String FLINK_PROPERTY = "lanjie.benchmarks.flink";

    /**
     * Those of this build.
     *
     * @param application a checkout that was built, to measure its application; null for this one
     * @throws IllegalArgumentException if it was not built
     */
    public static ClassPaths of(Path application) {
        String own = JavaProgram.ownClassPath();
        String flink = System.getProperty(FLINK_PROPERTY, "");
        return new ClassPaths(
                application == null ? own : jar(application).toString(),
                own,
                flink.isEmpty() ? Optional.empty() : Optional.of(flink));
    }

    /**
     * The class path of a variant.
     *
     * @throws IllegalArgumentException if it is not part of this build
     */
    String of(Variant variant) {
        return switch (variant) {
            case LANJIE -> lanjie;
            case FLINK_SQL -> flink.orElseThrow(() -> missing(variant));
            default -> peers;
        };
    }

    /** Further options for Java. */
    List<String> flags(Variant variant) {
        return variant == Variant.FLINK_SQL ? OPEN_TO_FLINK : List.of();
    }

    /**
     * Checks that a variant's program is there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public void require(Variant variant) {
        String file = variant.mainClass().replace('.', '/') + ".class";
        List<String> places = new ArrayList<>(List.of(of(variant).split(File.pathSeparator, -1)));
        if (places.stream().map(Path::of).noneMatch(place -> holds(place, file))) {
            throw missing(variant);
        }
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

    private static IllegalArgumentException missing(Variant variant) {
        return new IllegalArgumentException("the variant " + variant.title()
                + " is not part of this build: there is no " + variant.mainClass() + " on its class path");
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
