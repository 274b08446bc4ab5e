package io.lanjie.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Where a command runs: all that it takes from the process, so that nothing else asks for it.
 *
 * @param environment environment variables
 * @param home where a running {@code dev} or {@code demo} is recorded
 * @param input standard input
 * @param output standard output, for results
 * @param messages standard error, for people
 * @param terminal whether a person sees the messages
 * @param clock the time
 */
public record Surroundings(
        Map<String, String> environment,
        Path home,
        InputStream input,
        OutputStream output,
        PrintStream messages,
        boolean terminal,
        Clock clock) {

    private static final String HOME = ".lanjie";

    /** Returns those of this process. */
    public static Surroundings ofProcess() {
        OutputStream errors = new FileOutputStream(FileDescriptor.err);
        return new Surroundings(
                System.getenv(),
                Path.of(HOME),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                isTerminal(System.console()) && !"dumb".equals(System.getenv("TERM")),
                Clock.systemUTC());
    }

    /** Returns standard output for lines. */
    public LineOutput lines() {
        return new LineOutput(output);
    }

    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there always is a console, and it says itself what it is.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
