package io.lanjie.cli.config;

import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.config.EffectiveConfiguration;
import io.lanjie.config.Setting;
import io.lanjie.kafka.AccessDocumentation;
import io.lanjie.kafka.AccessRules;
import io.lanjie.runtime.ConfiguredApplication;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a configuration as the application does, and shows every value with where it came from. */
@Command(
        name = "config",
        description = {
            "Checks a configuration, the files it names and the environment as run does, without connecting to"
                    + " anything, and prints every value with where it came from. Secrets are not shown.",
            ""
        },
        footer = {"", "Exit codes: 0 it can be used, 2 it cannot; every fault is named with its path."})
public final class ConfigCommand implements Callable<Integer> {

    private static final int LONGEST_ALIGNED = 80;

    private final Surroundings surroundings;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; lanjie.example.yaml explains every value. Else defaults and environment"
                    + " alone.")
    private Path config;

    @Option(
            names = "--acls",
            description =
                    "Print instead the commands by which Kafka's own tool allows each kind of user what it needs.")
    private boolean acls;

    /** @param surroundings where the command runs */
    public ConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ConfigurationLoader loader = new ConfigurationLoader(surroundings.environment());
        EffectiveConfiguration effective = config == null ? loader.loadWholeDefaults() : loader.loadWhole(config);
        LineOutput output = surroundings.lines();
        if (acls) {
            ApplicationConfiguration configuration = effective.configuration();
            new AccessDocumentation(new AccessRules(
                            ConfiguredApplication.catalogue(configuration), configuration.applicationId()))
                    .commands()
                    .forEach(output::line);
        } else {
            print(effective, output);
        }
        output.flush();
        return ExitCode.FINE;
    }

    private static void print(EffectiveConfiguration effective, LineOutput output) {
        int width = effective.settings().stream()
                .mapToInt(setting -> line(setting).length())
                .filter(length -> length <= LONGEST_ALIGNED)
                .max()
                .orElse(0);
        effective
                .settings()
                .forEach(setting -> output.line(
                        String.format("%-" + Math.max(1, width) + "s  # %s", line(setting), setting.origin())));
    }

    private static String line(Setting setting) {
        return setting.path() + ": " + setting.shown();
    }
}
