package io.lanjie.embedded;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unpacked Apicurio Registry that {@link EmbeddedRegistry} runs. The build puts it beside our own classes.
 *
 * @param home the directory with the runner jar and its {@code lib}
 */
public record RegistryDistribution(Path home) {

    /** System property that names the home when it is not beside our classes. */
    public static final String HOME_PROPERTY = "lanjie.registry.home";

    /** Environment variable for the same; the system property wins. */
    public static final String HOME_VARIABLE = "LANJIE_REGISTRY_HOME";

    private static final String RUNNER_SUFFIX = "-runner.jar";

    /** Makes the path absolute: the registry runs in another working directory. */
    public RegistryDistribution {
        home = home.toAbsolutePath().normalize();
    }

    /**
     * Finds the distribution: where {@value #HOME_PROPERTY} or {@value #HOME_VARIABLE} say, else in {@code registry}
     * beside the directory or jar of our classes.
     *
     * @return the distribution
     * @throws EmbeddedPartException when there is none
     */
    public static RegistryDistribution locate() {
        Path home = Optional.ofNullable(System.getProperty(HOME_PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(HOME_VARIABLE)))
                .map(Path::of)
                .orElseGet(RegistryDistribution::besideOurClasses);
        RegistryDistribution distribution = new RegistryDistribution(home);
        distribution.runnerJar();
        return distribution;
    }

    /**
     * The jar whose manifest names everything else.
     *
     * @return its path
     * @throws EmbeddedPartException when the home has none
     */
    Path runnerJar() {
        try (Stream<Path> files = Files.isDirectory(home) ? Files.list(home) : Stream.empty()) {
            List<Path> runners = files.filter(file -> file.toString().endsWith(RUNNER_SUFFIX))
                    .sorted()
                    .toList();
            if (runners.isEmpty()) {
                throw new EmbeddedPartException("no schema registry in " + home
                        + "; build it with: ./mvnw -pl streams-app -am -DskipTests package");
            }
            return runners.get(runners.size() - 1);
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot read " + home, e);
        }
    }

    private static Path besideOurClasses() {
        try {
            Path classes = Path.of(RegistryDistribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolveSibling("registry");
        } catch (URISyntaxException e) {
            throw new EmbeddedPartException("cannot tell where our classes are", e);
        }
    }
}
