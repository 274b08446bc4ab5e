package io.lanjie.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: every command hangs below this one, and its outcome becomes the exit code here. */
@Command(
        name = "lanjie",
        description = "Listing interception: certificate-status events and recalls meet marketplace listings.",
        mixinStandardHelpOptions = true,
        versionProvider = Lanjie.Version.class)
public final class Lanjie implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lanjie()).execute(arguments));
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
