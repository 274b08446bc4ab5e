package io.lanjie.benchmarks.comparison.process;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Starts programs and leaves none behind, however this process ends, short of being killed. */
public final class Programs implements AutoCloseable {

    private final Path directory;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Thread hook = new Thread(this::closeAll, "end-programs");

    /** @param directory where they run and write their output */
    public Programs(Path directory) {
        this.directory = directory;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Starts a program. */
    public RunningProgram start(JavaProgram program) {
        synchronized (running) {
            RunningProgram started = RunningProgram.start(program, directory);
            running.push(started);
            return started;
        }
    }

    /** Has another part closed as well: before what is known now, after what comes from now on. */
    public void add(AutoCloseable part) {
        synchronized (running) {
            running.push(part);
        }
    }

    /** Ends all of them, the last one first. */
    @Override
    public void close() {
        closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook has done it, or is doing it.
            return;
        }
    }

    private void closeAll() {
        synchronized (running) {
            while (!running.isEmpty()) {
                closeOne(running.pop());
            }
        }
    }

    private static void closeOne(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            System.getLogger(Programs.class.getName()).log(System.Logger.Level.WARNING, "closing failed", failure);
        }
    }
}
