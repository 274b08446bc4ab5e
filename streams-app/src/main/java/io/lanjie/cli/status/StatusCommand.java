package io.lanjie.cli.status;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.ProgressLine;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.HttpConfiguration;
import io.lanjie.kafka.ApplicationTraces;
import io.lanjie.kafka.GroupOffsets;
import io.lanjie.kafka.TopicNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    public Integer call() throws InterruptedException {
        if (wait != null && wait < 0) {
            throw CommandFailure.usage("--wait takes a number of seconds");
        }
        Connection connection = options.connectToKafka();
        List<String> urls = urls(connection);
        try (Admin admin = connection.clients().admin()) {
            return wait == null ? tell(connection, admin, urls) : await(connection, admin, urls);
        }
    }

    private int tell(Connection connection, Admin admin, List<String> urls) {
        String group = connection.configuration().applicationId();
        GroupOffsets offsets = new GroupOffsets(admin, group, Connection.PATIENCE);
        TopicNames names = connection.catalogue().names();
        List<String> topics = new ArrayList<>(Decided.inputs(names));
        topics.add(names.watch());
        LineOutput output = surroundings.lines();
        Instances instances = Instances.ask(urls);
        StatusText.lines(
                        group,
                        new ApplicationTraces(admin, group, Connection.PATIENCE).description(),
                        offsets.lag(offsets.ends(topics)),
                        instances)
                .forEach(output::line);
        output.flush();
        return instances.answers().isEmpty() ? ExitCode.FAILED : ExitCode.FINE;
    }

    private int await(Connection connection, Admin admin, List<String> urls) throws InterruptedException {
        Instant deadline = surroundings.clock().instant().plusSeconds(wait);
        ProgressLine progress = new ProgressLine(surroundings);
        Optional<String> left = new DecisionWait(admin, connection.configuration(), urls, surroundings.clock())
                .await(deadline, text -> progress.tell(() -> text));
        progress.clear();
        if (left.isPresent()) {
            throw CommandFailure.failed("not decided within " + wait + " s: " + left.get());
        }
        return ExitCode.FINE;
    }

    private List<String> urls(Connection connection) {
        if (http != null) {
            return http;
        }
        HttpConfiguration configured = connection.configuration().http();
        return List.of(connection.http().orElseGet(() -> "http://" + configured.host() + ":" + configured.port()));
    }
}
