package io.lanjie.cli.status;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.ProgressLine;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.HttpConfiguration;
import io.lanjie.kafka.TopicNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what runs and how far it is. */
@Command(
        name = "status",
        description = {
            "Tells which instances run, what they are doing, what they have yet to read, and the fan-outs under way.",
            "With --wait it returns once everything published so far has been decided and its orders can be read.",
            ""
        },
        footer = {"", "Exit codes: 0 fine, 1 failed or not decided in time, 2 wrong usage."})
public final class StatusCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LEAST_SETTLING = Duration.ofMillis(250);

    private final Surroundings surroundings;

    @Mixin
    private final ConnectionOptions options;

    @Option(
            names = "--http",
            split = ",",
            paramLabel = "URL",
            description = "Where the instances answer, separated by commas. Else that of the running dev or demo, or"
                    + " of the configuration.")
    private List<String> http;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "Wait at most so long until everything published so far has been decided.")
    private Integer wait;

    /** @param surroundings where the command runs */
    public StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        if (wait != null && wait < 0) {
            throw CommandFailure.usage("--wait takes a number of seconds");
        }
        Connection connection = options.connectToKafka();
        List<String> urls = urls(connection);
        try (Admin admin = connection.clients().admin()) {
            String group = connection.configuration().applicationId();
            GroupOffsets offsets = new GroupOffsets(admin, group, Connection.PATIENCE);
            return wait == null ? tell(connection, offsets, urls) : await(connection, offsets, urls);
        }
    }

    private int tell(Connection connection, GroupOffsets offsets, List<String> urls) {
        TopicNames names = connection.catalogue().names();
        List<String> topics = new ArrayList<>(Decided.inputs(names));
        topics.add(names.watch());
        LineOutput output = surroundings.lines();
        Instances instances = Instances.ask(urls);
        StatusText.lines(
                        connection.configuration().applicationId(),
                        offsets.description(),
                        offsets.lag(offsets.ends(topics)),
                        instances)
                .forEach(output::line);
        output.flush();
        return instances.answers().isEmpty() ? ExitCode.FAILED : ExitCode.FINE;
    }

    private int await(Connection connection, GroupOffsets offsets, List<String> urls) {
        Instant deadline = surroundings.clock().instant().plusSeconds(wait);
        String group = connection.configuration().applicationId();
        Decided decided = new Decided(offsets, connection.catalogue(), group, () -> Instances.ask(urls));
        awaitNothing(decided::pending, deadline);
        // What a task has decided becomes visible with its next commit.
        Duration twice = connection.configuration().streams().commitInterval().multipliedBy(2);
        pause(twice.compareTo(LEAST_SETTLING) > 0 ? twice : LEAST_SETTLING);
        awaitNothing(decided.uncommitted(), deadline);
        return ExitCode.FINE;
    }

    private void awaitNothing(Supplier<Optional<String>> pending, Instant deadline) {
        ProgressLine progress = new ProgressLine(surroundings);
        Optional<String> reason = pending.get();
        while (reason.isPresent()) {
            if (surroundings.clock().instant().isAfter(deadline)) {
                progress.clear();
                throw CommandFailure.failed("not decided within " + wait + " s: " + reason.get());
            }
            String text = reason.get();
            progress.tell(() -> text);
            pause(PAUSE);
            reason = pending.get();
        }
        progress.clear();
    }

    private List<String> urls(Connection connection) {
        if (http != null) {
            return http;
        }
        HttpConfiguration configured = connection.configuration().http();
        return List.of(connection.http().orElseGet(() -> "http://" + configured.host() + ":" + configured.port()));
    }

    private static void pause(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failed("interrupted", interruption);
        }
    }
}
