package io.lanjie.benchmarks.comparison.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program that was started, with its output in a file. */
public final class RunningProgram implements AutoCloseable {

    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final long STOP_SECONDS = 60;
    private static final int LOG_LINES = 20;

    private final String name;
    private final Process process;
    private final Path log;

    private RunningProgram(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a program.
     *
     * @param directory its working directory, where its log will be as well
     * @throws UncheckedIOException if it cannot be started
     */
    static RunningProgram start(JavaProgram program, Path directory) {
        try {
            Files.createDirectories(directory);
            Path log = directory.resolve(program.name() + ".log");
            ProcessBuilder builder = new ProcessBuilder(program.command())
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()));
            // What the caller's surroundings say about lanjie is not meant for what is compared here.
            builder.environment().keySet().removeIf(variable -> variable.startsWith("LANJIE_"));
            return new RunningProgram(program.name(), builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot run " + program.name(), failure);
        }
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    /**
     * Waits for a line of its output.
     *
     * @param begin how the line begins
     * @return the rest of the line
     * @throws IllegalStateException if the program ends, or the line does not come in time
     */
    public String awaitLine(String begin, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            boolean ended = !process.isAlive();
            Optional<String> found =
                    lines().stream().filter(line -> line.startsWith(begin)).findFirst();
            if (found.isPresent()) {
                return found.get().substring(begin.length());
            }
            if (ended || System.nanoTime() > end) {
                throw failure(ended ? "ended" : "did not say '" + begin + "' in time");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /**
     * Waits for its end.
     *
     * @throws IllegalStateException if it ends with a code other than 0, or does not end in time
     */
    public void awaitEnd(Duration longest) throws InterruptedException {
        if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw failure("did not end in time");
        }
        if (process.exitValue() != 0) {
            throw failure("ended with code " + process.exitValue());
        }
    }

    /**
     * Throws if it runs no more.
     *
     * @throws IllegalStateException with the last lines of its output
     */
    public void check() {
        if (!process.isAlive()) {
            throw failure("ended with code " + process.exitValue());
        }
    }

    /** Has the operating system give it no more CPU until {@link #resume()}. */
    public void pause() {
        signal("STOP");
    }

    /** Ends a {@link #pause()}. */
    public void resume() {
        signal("CONT");
    }

    /** How many lines of its output contain the text. */
    public long linesWith(String text) {
        return lines().stream().filter(line -> line.contains(text)).count();
    }

    /** The number in the last line of its output that begins so; 0 if there is none. */
    public long lastNumber(String begin) {
        return lines().stream()
                .filter(line -> line.startsWith(begin))
                .mapToLong(line -> Long.parseLong(line.substring(begin.length()).strip()))
                .reduce(0, (earlier, later) -> later);
    }

    /** Asks it to end and waits; ends it by force if it takes too long. */
    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        try {
            resume();
            process.destroy();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String signal) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (kill.waitFor() != 0 && process.isAlive()) {
                throw new IllegalStateException("cannot send " + signal + " to " + name);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("there is no program 'kill' on this system", failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private IllegalStateException failure(String what) {
        List<String> lines = lines();
        List<String> last = lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size());
        return new IllegalStateException(name + " " + what + ", its output ends with:\n" + String.join("\n", last));
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + log, failure);
        }
    }
}
