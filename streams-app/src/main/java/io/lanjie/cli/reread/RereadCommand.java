package io.lanjie.cli.reread;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.kafka.GroupRewind;
import io.lanjie.kafka.GroupRewind.Outcome;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has every listing read again. */
@Command(
        name = "reread",
        description = {
            "Has every listing read again by the rules and dictionaries in use, when the application starts next.",
            "",
            "Stop all instances, change the dictionaries or install the new version, run this, start the instances."
                    + " What each listing carries is found anew and decided anew; one for which nothing changes causes"
                    + " no order. It goes on where it stopped after a restart, and status tells how many listings are"
                    + " still read by earlier rules. For dev use dev --reread.",
            ""
        },
        footer = {"", "Exit codes: 0 fine, 1 failed or an instance runs, 2 wrong usage."})
public final class RereadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ConnectionOptions options;

    /** @param surroundings where the command runs */
    public RereadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        Connection connection = options.connectToKafka();
        String group = connection.configuration().applicationId();
        String topic = connection.catalogue().names().listings();
        try (Admin admin = connection.clients().admin()) {
            String answer = answer(new GroupRewind(admin, group, Connection.PATIENCE).rewind(topic), topic);
            LineOutput output = surroundings.lines();
            output.line(answer);
            output.flush();
            return ExitCode.FINE;
        }
    }

    private static String answer(Outcome outcome, String topic) {
        if (outcome instanceof Outcome.InUse inUse) {
            throw CommandFailure.failed("the application runs (" + inUse.members()
                    + " stream threads); stop all instances first, nothing was changed");
        }
        return outcome instanceof Outcome.Rewound rewound
                ? "up to %,d records of %s will be read again when the application starts"
                        .formatted(rewound.records(), topic)
                : topic + " was never read by this application; there is nothing to read again";
    }
}
