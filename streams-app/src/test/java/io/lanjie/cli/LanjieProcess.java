package io.lanjie.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the program as its users do: in a process of its own, with arguments, environment and streams. */
public final class LanjieProcess {

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = {};
    private int longestSeconds = 60;

    public LanjieProcess(Path directory) {
        this.directory = directory;
    }

    public LanjieProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** For commands that take longer than a command should. */
    public LanjieProcess patient() {
        longestSeconds = 400;
        return this;
    }

    LanjieProcess reading(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public Ran run(String... arguments) {
        try {
            Process process = start(arguments);
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            CompletableFuture<String> messages = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            write(process.getOutputStream());
            if (!process.waitFor(longestSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + List.of(arguments) + "\n" + messages.join());
            }
            return new Ran(process.exitValue(), output.join(), messages.join());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    /** Starts it, for tests that read from it while it runs, or stop reading. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Lanjie.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LANJIE_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void write(OutputStream standardInput) {
        try (standardInput) {
            standardInput.write(input);
        } catch (IOException gone) {
            // It ended without reading all of it, which is its right.
            return;
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
