package io.lanjie.benchmarks.peer.flink;

import java.nio.file.Path;

/**
 * The Flink SQL variant as a program: {@code java @benchmarks/flink/java.options -cp … FlinkApplication FILE}. Ends when
 * it is told to terminate, and continues from its last checkpoint when it is started again on the same folder.
 */
public final class FlinkApplication {

    private FlinkApplication() {}

    /**
     * Runs the job until the process is told to end.
     *
     * @param arguments one properties file, see {@link Settings}
     * @throws Exception when the file is not as it must be, or the job fails
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "expected one properties file, found " + arguments.length + " arguments");
        }
        FlinkJob job = FlinkJob.start(Settings.in(Path.of(arguments[0])));
        Runtime.getRuntime().addShutdownHook(new Thread(job::close));
        job.join();
    }
}
