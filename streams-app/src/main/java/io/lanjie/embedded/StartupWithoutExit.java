package io.lanjie.embedded;

import org.apache.kafka.common.utils.Exit;

/**
 * Runs a broker's start so that a failure comes back as an exception. Left alone, the node ends the whole process when
 * its controller cannot start, for instance because its port was taken.
 *
 * <p>The switch for that is global in Kafka, so starts are run one at a time and the switch is put back. A fault of a
 * running broker still ends the process, as Kafka intends: nothing it says afterwards could be trusted.
 */
final class StartupWithoutExit {

    private StartupWithoutExit() {}

    static void run(Runnable startup) {
        synchronized (StartupWithoutExit.class) {
            Exit.setExitProcedure(StartupWithoutExit::refuse);
            Exit.setHaltProcedure(StartupWithoutExit::refuse);
            try {
                startup.run();
            } finally {
                Exit.resetExitProcedure();
                Exit.resetHaltProcedure();
            }
        }
    }

    private static void refuse(int statusCode, String message) {
        throw new EmbeddedPartException(
                "the node wanted to end the process with code " + statusCode + (message == null ? "" : ": " + message));
    }
}
