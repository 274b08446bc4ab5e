package io.lanjie.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The instances that run from one directory: a file each, named by process, in {@code running} below it. What a killed
 * process left behind is recognised by its process and ignored.
 */
public final class RunningInstances {

    private static final String SUFFIX = ".json";

    /** Clocks are set while instances run; a process is another one only if it began clearly later. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);

    private final ObjectMapper json = new ObjectMapper();
    private final Path directory;

    /**
     * Looks at one directory.
     *
     * @param home the directory that {@code dev} keeps its data in; need not exist
     */
    public RunningInstances(Path home) {
        this.directory = home.toAbsolutePath().normalize().resolve("running");
    }

    /**
     * Makes this process known. Do it when everything is up.
     *
     * @param command {@code dev} or {@code demo}
     * @param kafka for {@code bootstrap.servers}
     * @param registry for {@code schema.registry.url}
     * @param http URL of the console
     * @return close it, before anything stops, to withdraw
     * @throws EmbeddedPartException when it cannot be written
     */
    public Announcement announce(String command, String kafka, String registry, String http) {
        long pid = ProcessHandle.current().pid();
        Path file = directory.resolve(pid + SUFFIX);
        try {
            Files.createDirectories(directory);
            removeStale();
            byte[] content = json.writeValueAsBytes(json.createObjectNode()
                    .put("command", command)
                    .put("kafka", kafka)
                    .put("registry", registry)
                    .put("http", http)
                    .put("pid", pid)
                    .put("since", Instant.now().toString()));
            Path whole = Files.write(directory.resolve(pid + ".tmp"), content);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Announcement(file);
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The instance that client commands mean when they are told no address.
     *
     * @return the last announced one that is alive
     */
    public Optional<RunningInstance> latest() {
        return alive().stream().findFirst();
    }

    /**
     * All that are alive.
     *
     * @return the last announced one first
     */
    public List<RunningInstance> alive() {
        return files().stream()
                .flatMap(file -> read(file).stream())
                .filter(RunningInstances::isAlive)
                .sorted(Comparator.comparing(RunningInstance::since).reversed())
                .toList();
    }

    private void removeStale() throws IOException {
        for (Path file : files()) {
            if (read(file).filter(RunningInstances::isAlive).isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot read " + directory + ": " + e.getMessage(), e);
        }
    }

    private Optional<RunningInstance> read(Path file) {
        try {
            JsonNode node = json.readTree(Files.readAllBytes(file));
            return Optional.of(new RunningInstance(
                    node.path("command").asText(),
                    node.path("kafka").asText(),
                    node.path("registry").asText(),
                    node.path("http").asText(),
                    node.path("pid").asLong(),
                    Instant.parse(node.path("since").asText())));
        } catch (IOException | DateTimeParseException e) {
            // Withdrawn while we looked, or not ours: either way there is nobody to talk to.
            return Optional.empty();
        }
    }

    private static boolean isAlive(RunningInstance instance) {
        return ProcessHandle.of(instance.pid())
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().startInstant().orElse(Instant.MIN))
                .filter(start -> start.isBefore(instance.since().plus(CLOCK_TOLERANCE)))
                .isPresent();
    }

    /**
     * The record of this process.
     *
     * @param file where it stands
     */
    public record Announcement(Path file) implements AutoCloseable {

        /** Withdraws it. */
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
