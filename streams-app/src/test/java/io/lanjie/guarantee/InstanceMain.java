package io.lanjie.guarantee;

import io.lanjie.config.ConfigurationLoader;
import io.lanjie.metrics.Counts;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.query.ApplicationState;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.runtime.Launch;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Runs one instance as the command does, set by its environment alone; ends with its standard input. */
final class InstanceMain {

    private static final long LOOK_AGAIN_MILLIS = 50;

    private InstanceMain() {}

    public static void main(String[] arguments) throws Exception {
        Launch launch = new Launch(
                new ConfigurationLoader(System.getenv()).loadDefaults(),
                "test",
                Clock.systemUTC(),
                new Counts().asStageMetrics(),
                new TaskBoard());
        Launch.Outcome outcome = launch.start();
        if (outcome instanceof Launch.Outcome.Refused refused) {
            System.out.println("refused " + refused.findings());
            return;
        }
        try (InterceptionApplication application = ((Launch.Outcome.Running) outcome).application()) {
            while (application.view().state() != ApplicationState.RUNNING) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
            System.out.println("running");
            while (System.in.read() >= 0) {
                // Whoever started it holds the other end open as long as it is to run.
            }
        }
    }
}
