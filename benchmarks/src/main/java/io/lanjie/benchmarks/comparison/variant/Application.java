package io.lanjie.benchmarks.comparison.variant;

import io.lanjie.benchmarks.comparison.data.ListingIds;
import io.lanjie.benchmarks.comparison.process.Cluster;
import io.lanjie.benchmarks.comparison.process.JavaProgram;
import io.lanjie.benchmarks.comparison.process.Programs;
import io.lanjie.benchmarks.comparison.process.RunningProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How the instances of a variant are started against one cluster. */
public final class Application {

    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(3);
    private static final List<String> FLAGS = List.of("-Xmx1g", "-XX:+UseG1GC");
    private static final List<String> FLAGS_OF_COMMANDS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Variant variant;
    private final ClassPaths classPaths;
    private final Cluster cluster;
    private final Programs programs;
    private final Path directory;
    private final int partitions;
    private final int threads;

    /**
     * @param variant who runs
     * @param classPaths where the programs are
     * @param cluster what it runs against
     * @param programs ends what was started
     * @param directory where it keeps state and settings
     * @param partitions partitions of the listings
     * @param threads threads of each instance
     */
    public Application(
            Variant variant,
            ClassPaths classPaths,
            Cluster cluster,
            Programs programs,
            Path directory,
            int partitions,
            int threads) {
        this.variant = variant;
        this.classPaths = classPaths;
        this.cluster = cluster;
        this.programs = programs;
        this.directory = directory;
        this.partitions = partitions;
        this.threads = threads;
    }

    /** Its name in the cluster. */
    public String id() {
        return "benchmark-" + variant.title();
    }

    /** Creates topics and schemas, the same for every variant. */
    public void createTopics() throws InterruptedException {
        Path file = write("topics.yaml", lanjieSettings(directory.resolve("unused")));
        programs.start(new JavaProgram(
                        "topics",
                        classPaths.of(Variant.LANJIE),
                        Variant.LANJIE.mainClass(),
                        FLAGS_OF_COMMANDS,
                        List.of("topics", "--config", file.toString())))
                .awaitEnd(LONGEST_COMMAND);
    }

    /** Starts an instance with that number, from 1; its state is its own and stays when it stops. */
    public RunningProgram start(int instance) {
        String name = variant.title() + "-" + instance;
        Path state = state(instance);
        if (variant == Variant.LANJIE) {
            Path file = write(name + ".yaml", lanjieSettings(state));
            return start(name, List.of("run", "--config", file.toString()));
        }
        return start(name, List.of(write(name + ".properties", settings(state)).toString()));
    }

    /** Where the instance with that number keeps its state. */
    public Path state(int instance) {
        return directory.resolve("state-" + instance).toAbsolutePath();
    }

    private RunningProgram start(String name, List<String> arguments) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(classPaths.flags(variant));
        return programs.start(new JavaProgram(name, classPaths.of(variant), variant.mainClass(), flags, arguments));
    }

    private String lanjieSettings(Path state) {
        return String.join(
                "\n",
                "applicationId: " + id(),
                "kafka:",
                "  bootstrapServers: " + cluster.bootstrapServers(),
                "registry:",
                "  url: " + cluster.registryUrl(),
                "topics:",
                "  listingPartitions: " + partitions,
                "marketplaces: [" + String.join(", ", ListingIds.MARKETPLACES) + "]",
                "fingerprintSecret: only for the benchmark, of no worth",
                "streams:",
                "  stateDirectory: " + state,
                "  threads: " + threads,
                "  standbyReplicas: 0",
                "http:",
                "  port: 0",
                "");
    }

    private String settings(Path state) {
        return String.join(
                "\n",
                "bootstrap.servers=" + cluster.bootstrapServers(),
                "schema.registry.url=" + cluster.registryUrl(),
                "application.id=" + id(),
                "state.dir=" + state,
                "threads=" + threads,
                "partitions=" + partitions,
                "marketplaces=" + String.join(",", ListingIds.MARKETPLACES),
                "");
    }

    private Path write(String name, String text) {
        try {
            Files.createDirectories(directory);
            return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8)
                    .toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + name, failure);
        }
    }
}
