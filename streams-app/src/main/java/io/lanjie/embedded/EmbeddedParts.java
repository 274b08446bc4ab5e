package io.lanjie.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Broker and registry together, as {@code demo} and {@code dev} use them, started side by side.
 *
 * <p>Measured with Java 17 on two cores that were busy with other work: 3 to 7 s until both are up in a JVM that has run
 * them before, 10 to 17 s in a fresh one; 0.5 to 1.3 s to close. This JVM held 225 to 275 MiB with nothing else in it,
 * the registry's 200 MiB.
 */
public final class EmbeddedParts implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final EmbeddedRegistry registry;
    private final PartsDirectory directory;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedParts(EmbeddedBroker broker, EmbeddedRegistry registry, PartsDirectory directory) {
        this.broker = broker;
        this.registry = registry;
        this.directory = directory;
    }

    /**
     * Starts both on data that is kept, for {@code dev}.
     *
     * @param directory where the data lives; made when missing, and continued when it holds data, whatever ended the
     *     last run
     * @param progress hears what is being done
     * @return the running parts; close them
     * @throws EmbeddedPartException when the directory is in use, or one of the two does not start
     */
    public static EmbeddedParts in(Path directory, Progress progress) {
        return start(PartsDirectory.kept(directory), progress);
    }

    /**
     * Starts both on data that is deleted at the end, for {@code demo}.
     *
     * @param progress hears what is being done
     * @return the running parts; close them
     * @throws EmbeddedPartException when one of the two does not start
     */
    public static EmbeddedParts inTemporaryDirectory(Progress progress) {
        return start(PartsDirectory.temporary(), progress);
    }

    /**
     * Where Kafka clients connect.
     *
     * @return host and port, for {@code bootstrap.servers}
     */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /**
     * Where clients of the registry connect.
     *
     * @return an http URL with path, for {@code schema.registry.url}
     */
    public String registryUrl() {
        return registry.url();
    }

    /**
     * Where the data is: a place for what belongs to the same run, such as the state of Kafka Streams.
     *
     * @return an absolute path that exists until the end
     */
    public Path directory() {
        return directory.path();
    }

    /** Stops the registry, then the broker, and deletes the data if it was temporary. Close the application first. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (directory;
                    broker;
                    registry) {
                // Closed from the last to the first, each even if the one before it fails.
            }
        }
    }

    private static EmbeddedParts start(PartsDirectory directory, Progress progress) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            progress.tell("starting a broker and a schema registry in " + directory.path());
            CompletableFuture<EmbeddedBroker> broker =
                    CompletableFuture.supplyAsync(() -> startBroker(directory.path(), progress), threads);
            CompletableFuture<EmbeddedRegistry> registry =
                    CompletableFuture.supplyAsync(() -> startRegistry(directory.path(), progress), threads);
            try {
                CompletableFuture.allOf(broker, registry).join();
            } catch (CompletionException e) {
                closeIfStarted(registry, EmbeddedRegistry::close);
                closeIfStarted(broker, EmbeddedBroker::close);
                throw plain(e);
            }
            return new EmbeddedParts(broker.join(), registry.join(), directory);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        } finally {
            threads.shutdown();
        }
    }

    private static EmbeddedBroker startBroker(Path directory, Progress progress) {
        EmbeddedBroker broker = EmbeddedBroker.start(EmbeddedBrokerOptions.in(directory.resolve("broker")));
        progress.tell("the broker is ready on " + broker.bootstrapServers());
        return broker;
    }

    private static EmbeddedRegistry startRegistry(Path directory, Progress progress) {
        EmbeddedRegistry registry =
                EmbeddedRegistry.start(EmbeddedRegistryOptions.in(directory.resolve("registry")), progress);
        progress.tell("the schema registry is ready on " + registry.url());
        return registry;
    }

    private static <T> void closeIfStarted(CompletableFuture<T> part, Consumer<T> close) {
        if (!part.isCompletedExceptionally()) {
            close.accept(part.join());
        }
    }

    private static RuntimeException plain(CompletionException failure) {
        if (failure.getCause() instanceof EmbeddedPartException cause) {
            return cause;
        }
        return new EmbeddedPartException("the embedded parts do not start: " + failure.getCause(), failure.getCause());
    }
}
