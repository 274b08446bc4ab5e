package io.lanjie.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A schema registry with Confluent's API in a child process, for {@code demo}, {@code dev} and tests: Apicurio Registry
 * on a file database, loopback only, without authentication.
 *
 * <p>The child ends with this process, even when this one is killed. Its output is in {@code registry.log} in the data
 * directory. Every schema has to be compatible with all earlier ones of its subject in both directions.
 */
public final class EmbeddedRegistry implements AutoCloseable {

    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final int ATTEMPTS = 3;
    private static final int LOG_LINES = 15;
    private static final long POLL_MILLIS = 50;
    private static final Duration REPORT_EVERY = Duration.ofSeconds(5);
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final RegistryLaunch launch;
    private final RegistryHttp http;
    private final DirectoryLock lock;
    private final Progress progress;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedRegistry(RegistryLaunch launch, DirectoryLock lock, Progress progress) {
        this.launch = launch;
        this.http = new RegistryHttp(launch.port(), launch.token());
        this.lock = lock;
        this.progress = progress;
        this.process = launch.run();
        RegistryPredecessor.in(launch.options().directory()).remember(process);
    }

    /**
     * Starts a registry and returns when it is ready.
     *
     * @param options where and how it runs
     * @param progress hears about it every few seconds
     * @return the running registry; close it
     * @throws EmbeddedPartException when it ends or is not ready in time; the message has the last lines of its log
     */
    public static EmbeddedRegistry start(EmbeddedRegistryOptions options, Progress progress) {
        DirectoryLock lock = DirectoryLock.take(options.directory());
        try {
            RegistryPredecessor.in(options.directory()).awaitEnd(progress);
            return startOnFreePort(options, lock, progress);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Where clients of Confluent's API connect.
     *
     * @return an http URL with path, for {@code schema.registry.url}
     */
    public String url() {
        return http.confluentUrl();
    }

    /**
     * The child process.
     *
     * @return its id
     */
    public long pid() {
        return process.pid();
    }

    /** Stops the child and waits for its end. The first stop of an installation takes some seconds more. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                stop();
            } finally {
                lock.close();
            }
        }
    }

    private static EmbeddedRegistry startOnFreePort(
            EmbeddedRegistryOptions options, DirectoryLock lock, Progress progress) {
        int preferred = options.preferredPort();
        for (int attempt = 1; ; attempt++) {
            int port = LoopbackPorts.free(preferred).get(0);
            EmbeddedRegistry registry = new EmbeddedRegistry(RegistryLaunch.prepare(options, port), lock, progress);
            try {
                registry.awaitReady(options.startTimeout());
                return registry;
            } catch (EmbeddedPartException e) {
                registry.kill();
                if (attempt == ATTEMPTS || !LoopbackPorts.anyTaken(List.of(port))) {
                    throw e;
                }
                // Somebody took it between our look and the bind.
                preferred = LoopbackPorts.ANY;
            }
        }
    }

    private void awaitReady(Duration timeout) {
        long begin = System.nanoTime();
        long nextReport = REPORT_EVERY.toNanos();
        try {
            while (!http.isReady()) {
                long waited = System.nanoTime() - begin;
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw failure("the schema registry ended with code " + process.exitValue(), null);
                }
                if (waited > timeout.toNanos()) {
                    throw failure("the schema registry is not ready after " + timeout.toSeconds() + " s", null);
                }
                if (waited > nextReport) {
                    progress.tell("waiting for the schema registry: " + TimeUnit.NANOSECONDS.toSeconds(waited)
                            + " s of at most " + timeout.toSeconds() + " s");
                    nextReport += REPORT_EVERY.toNanos();
                }
            }
            http.setGlobalCompatibility(COMPATIBILITY);
        } catch (IOException e) {
            throw failure("the schema registry does not take its settings: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("interrupted while the schema registry was starting", e);
        }
    }

    private EmbeddedPartException failure(String what, Exception cause) {
        return new EmbeddedPartException(what + "; the last lines of " + launch.log() + ":\n" + lastLines(), cause);
    }

    private String lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(launch.log()), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !isStackFrame(line))
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot be read: " + e.getMessage() + ")";
        }
    }

    /** The causes say what is wrong; the frames between them would push them out of sight. */
    private static boolean isStackFrame(String line) {
        return line.startsWith("\tat ") || line.startsWith("\t... ");
    }

    private void stop() {
        if (!launch.archive().exists()) {
            progress.tell("stopping the schema registry and recording a faster start for the next time");
        }
        boolean orderly = false;
        try {
            process.getOutputStream().close();
            orderly = process.waitFor(STOP_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            progress.tell("the schema registry could not be told to stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (orderly) {
            launch.archive().keep();
        }
        kill();
    }

    private void kill() {
        process.destroyForcibly().onExit().join();
    }
}
