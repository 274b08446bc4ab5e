package io.lanjie.cli.serve;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.kafka.Finding;
import io.lanjie.metrics.MetricsRegistry;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.query.ApplicationState;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.runtime.Launch;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The application in this process, with its console. */
final class Instance implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final InterceptionApplication application;
    private final Monitoring monitoring;
    private final TaskBoard board;
    private final ApplicationConfiguration configuration;

    private Instance(
            InterceptionApplication application,
            Monitoring monitoring,
            TaskBoard board,
            ApplicationConfiguration configuration) {
        this.application = application;
        this.monitoring = monitoring;
        this.board = board;
        this.configuration = configuration;
    }

    /** Starts it, or says why it cannot. With {@code prepare} missing topics and schemas are made first. */
    static Instance start(ApplicationConfiguration configuration, String version, Clock clock, boolean prepare) {
        TaskBoard board = new TaskBoard();
        MetricsRegistry metrics = new MetricsRegistry();
        Launch launch = new Launch(
                configuration,
                version,
                clock,
                Monitoring.stages(metrics, configuration).asStageMetrics(),
                board);
        if (prepare) {
            refuse(launch.prepare());
        }
        Launch.Outcome outcome = launch.start();
        if (outcome instanceof Launch.Outcome.Refused refused) {
            refuse(refused.findings());
        }
        InterceptionApplication application = ((Launch.Outcome.Running) outcome).application();
        try {
            String host = configuration.http().host();
            int port = freePort(host, configuration.http().port(), prepare);
            Monitoring monitoring = Monitoring.start(application, configuration, metrics, board, clock, port);
            return new Instance(application, monitoring, board, configuration);
        } catch (RuntimeException failure) {
            application.close();
            throw failure;
        }
    }

    /** Waits until it has its share of the work. */
    void awaitRunning() throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (application.view().state() != ApplicationState.RUNNING) {
            if (!application.view().state().live() || Instant.now().isAfter(end)) {
                throw CommandFailure.failed("the application did not start: "
                        + application.view().information().lastFault());
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    InterceptionApplication application() {
        return application;
    }

    ApplicationConfiguration configuration() {
        return configuration;
    }

    TaskBoard board() {
        return board;
    }

    /** Where the console is. */
    String address() {
        return "http://" + configuration.http().host() + ":" + monitoring.port();
    }

    @Override
    public void close() {
        try (application;
                monitoring) {
            // First who looks at it, then the application, also if the first fails.
        }
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw CommandFailure.failed("the application cannot start:\n"
                    + findings.stream().map(finding -> "  " + finding.text()).collect(Collectors.joining("\n")));
        }
    }

    /** For demo and dev any port will do when the usual one is taken; who configures a port wants that one. */
    private static int freePort(String host, int port, boolean anyWillDo) {
        if (!anyWillDo) {
            return port;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
            return port;
        } catch (IOException taken) {
            return 0;
        }
    }
}
