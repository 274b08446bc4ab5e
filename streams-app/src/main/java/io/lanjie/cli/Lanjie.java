package io.lanjie.cli;

import io.lanjie.cli.check.CheckCommand;
import io.lanjie.cli.config.ConfigCommand;
import io.lanjie.cli.explain.ExplainCommand;
import io.lanjie.cli.health.HealthCommand;
import io.lanjie.cli.print.PrintCommand;
import io.lanjie.cli.publish.PublishCommand;
import io.lanjie.cli.report.ReportCommand;
import io.lanjie.cli.reread.RereadCommand;
import io.lanjie.cli.serve.DemoCommand;
import io.lanjie.cli.serve.DevCommand;
import io.lanjie.cli.serve.RunCommand;
import io.lanjie.cli.status.StatusCommand;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.FailureReport;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.cli.topics.TopicsCommand;
import io.lanjie.cli.withdraw.WithdrawCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: every command hangs below this one, and its outcome becomes the exit code here. */
@Command(
        name = "lanjie",
        description = "Listing interception: certificate-status events and recalls meet marketplace listings.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Lanjie.Version.class)
public final class Lanjie implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "When something fails, show where in the program.")
    private boolean verbose;

    public static void main(String[] arguments) {
        System.exit(commandLine(Surroundings.ofProcess()).execute(arguments));
    }

    /** Puts the commands together. */
    static CommandLine commandLine(Surroundings surroundings) {
        Lanjie lanjie = new Lanjie();
        CommandLine commandLine = new CommandLine(lanjie);
        commandLine.addSubcommand(new DemoCommand(surroundings));
        commandLine.addSubcommand(new DevCommand(surroundings));
        commandLine.addSubcommand(new RunCommand(surroundings));
        commandLine.addSubcommand(new ConfigCommand(surroundings));
        commandLine.addSubcommand(new PublishCommand(surroundings));
        commandLine.addSubcommand(new WithdrawCommand(surroundings));
        commandLine.addSubcommand(new TopicsCommand(surroundings));
        commandLine.addSubcommand(new CheckCommand(surroundings));
        commandLine.addSubcommand(new ExplainCommand(surroundings));
        commandLine.addSubcommand(new ReportCommand(surroundings));
        commandLine.addSubcommand(new StatusCommand(surroundings));
        commandLine.addSubcommand(new RereadCommand(surroundings));
        commandLine.addSubcommand(new HealthCommand(surroundings));
        PrintCommand.addTo(commandLine, surroundings);
        PrintWriter messages = new PrintWriter(surroundings.messages(), true, StandardCharsets.UTF_8);
        return commandLine
                .setOut(new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .setErr(messages)
                .setParameterExceptionHandler((failure, line) -> {
                    messages.println("lanjie: " + failure.getMessage());
                    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
                    messages.println("Try ./" + command + " --help");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, line, parsed) ->
                        new FailureReport(surroundings.messages(), lanjie.verbose).tell(failure));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /** The version that the jar was built as; classes run from a folder have none. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String built = Lanjie.class.getPackage().getImplementationVersion();
            return new String[] {"lanjie " + (built == null ? "(not packaged)" : built)};
        }
    }
}
