package io.lanjie.cli.serve;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything on this machine, with nothing in it. */
@Command(
        name = "dev",
        description = {
            "Starts a broker, a schema registry and the application on this machine.",
            "Data is kept in .lanjie/ and survives a restart. Ctrl-C ends all of it."
        })
public final class DevCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = "--reread", description = "Read every listing again, after rules or dictionaries changed.")
    private boolean reread;

    /** @param surroundings where the command runs */
    public DevCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        String version = Version.of(spec);
        LocalStack stack = LocalStack.kept(surroundings, version, reread, surroundings.messages()::println);
        UntilStopped stopping = new UntilStopped(stack);
        try {
            LineOutput output = surroundings.lines();
            output.line("ready kafka=" + stack.parts().bootstrapServers() + " registry="
                    + stack.parts().registryUrl() + " http=" + stack.instance().address());
            output.flush();
            Optional<Throwable> fault = stack.instance().application().awaitEnd();
            if (fault.isPresent()) {
                throw CommandFailure.failed(
                        "the application ended: " + fault.get().getMessage(), fault.get());
            }
            return ExitCode.FINE;
        } finally {
            stopping.close();
        }
    }
}
