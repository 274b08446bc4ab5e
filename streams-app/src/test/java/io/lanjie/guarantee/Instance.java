package io.lanjie.guarantee;

import io.lanjie.embedded.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** An instance in a process of its own, with a state directory that outlives it. */
final class Instance implements AutoCloseable {

    private final Map<String, String> environment;
    private ChildJvm process;

    /** Starts an instance that keeps so many stores of others warm. */
    Instance(Exercise exercise, Path stateDirectory, int standbyReplicas) throws IOException {
        environment = new TreeMap<>(exercise.environment(stateDirectory));
        environment.put("LANJIE_STREAMS_STANDBY_REPLICAS", Integer.toString(standbyReplicas));
        // A small share of the time, so that a fan-out lasts long enough to be interrupted.
        environment.put("LANJIE_STREAMS_FAN_OUT_BUDGET", "10ms");
        start();
    }

    /** Starts it again after its end. */
    void start() throws IOException {
        process = ChildJvm.run(environment, InstanceMain.class);
    }

    /** Waits until it has its share of the work. */
    Instance awaitRunning() throws IOException {
        process.awaitLine("running");
        return this;
    }

    /** Ends it without warning. */
    void kill() {
        process.kill();
    }

    /** Stops it where it is; it does not notice. */
    void freeze() throws IOException {
        signal("STOP");
    }

    /** Lets it go on. */
    void thaw() throws IOException {
        signal("CONT");
    }

    @Override
    public void close() {
        process.close();
    }

    private void signal(String name) throws IOException {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("kill -" + name + " ended with " + code);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException(interruption);
        }
    }
}
