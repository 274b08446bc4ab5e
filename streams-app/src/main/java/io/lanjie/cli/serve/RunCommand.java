package io.lanjie.cli.serve;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.config.EffectiveConfiguration;
import io.lanjie.config.Setting;
import io.lanjie.kafka.resume.StandingsImport;
import io.lanjie.runtime.Resumption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The application alone, against a cluster and a registry that exist. */
@Command(
        name = "run",
        description = {
            "Runs the application against a cluster and a schema registry that exist.",
            "It starts only when topics, partitions, schemas and clock are as it needs them, and else says what to do."
        })
public final class RunCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
    private static final Pattern BREAKS_A_LINE = Pattern.compile("[\\p{Cntrl}\"]+");

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "The configuration; lanjie.example.yaml explains every value.")
    private Path config;

    @Option(
            names = "--import",
            description = {
                "Take over from an earlier application first: versions, episodes, reviews and blocks go on as they"
                        + " stand in its topic of standings. For a new applicationId, after a loss of all state, for"
                        + " another number of listing partitions, or on another cluster."
            })
    private boolean resume;

    @Option(
            names = "--from",
            paramLabel = "APPLICATION",
            description = "With --import: applicationId of the earlier one, if its group is still there; answers are"
                    + " then read from where it stopped, else from the time of its last standing.")
    private String predecessor;

    /** @param surroundings where the command runs */
    public RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        EffectiveConfiguration effective = new ConfigurationLoader(surroundings.environment()).loadWhole(config);
        log(effective, Version.of(spec));
        ApplicationConfiguration configuration = effective.configuration();
        if (resume) {
            resume(configuration);
        } else if (predecessor != null) {
            throw CommandFailure.usage("--from goes with --import");
        }
        Instance instance = Instance.start(configuration, Version.of(spec), surroundings.clock(), false);
        UntilStopped stopping = new UntilStopped(instance);
        try {
            instance.awaitRunning();
            LineOutput output = surroundings.lines();
            output.line("ready kafka=" + configuration.kafka().bootstrapServers() + " registry="
                    + configuration.registry().url() + " http=" + instance.address());
            output.flush();
            Optional<Throwable> fault = instance.application().awaitEnd();
            if (fault.isPresent()) {
                throw CommandFailure.failed(
                        "the application ended: " + fault.get().getMessage(), fault.get());
            }
            return ExitCode.FINE;
        } finally {
            stopping.close();
        }
    }

    private void resume(ApplicationConfiguration configuration) {
        StandingsImport.Outcome outcome = new Resumption(configuration, surroundings.clock()).resume(predecessor);
        if (outcome instanceof StandingsImport.Outcome.Refused refused) {
            throw CommandFailure.failed("nothing was imported: " + refused.reason());
        }
        surroundings
                .messages()
                .println("took over the standings of "
                        + ((StandingsImport.Outcome.Imported) outcome).standings() + " listings; from now on start "
                        + configuration.applicationId() + " without --import");
    }

    /** What it runs with, in one line of the log; logback.xml lets this logger speak. */
    private static void log(EffectiveConfiguration effective, String version) {
        LoggingEventBuilder entry = LOG.atInfo().addKeyValue("version", version);
        for (Setting setting : effective.settings()) {
            entry = entry.addKeyValue(
                    setting.path(), BREAKS_A_LINE.matcher(setting.shown()).replaceAll(" "));
        }
        entry.log("configuration");
    }
}
