package io.lanjie.cli.health;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.config.HttpConfiguration;
import io.lanjie.embedded.RunningInstance;
import io.lanjie.embedded.RunningInstances;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks an instance whether it is well, for whoever starts and watches containers: it needs nothing but Java. */
@Command(
        name = "health",
        description = {
            "Asks an instance whether it is well, and prints the reasons.",
            "Without --http: the one that a configuration speaks of, or the dev or demo that runs here.",
            ""
        },
        footer = {"", "Exit codes: 0 yes, 1 no, or no answer, 2 wrong usage."})
public final class HealthCommand implements Callable<Integer> {

    // Listening there means on every address, this machine's own included.
    private static final List<String> EVERYWHERE = List.of("0.0.0.0", "::", "[::]");

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            defaultValue = "live",
            paramLabel = "QUESTION",
            description = "One of live, ready, caught-up. Default: ${DEFAULT-VALUE}")
    private String question;

    @Option(
            names = {"--http", "--url"},
            paramLabel = "URL",
            description =
                    "Where the instance answers, such as http://localhost:8080. Else that of the running dev or demo,"
                            + " or of the configuration.")
    private String url;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration it was started with; LANJIE_HTTP_HOST and LANJIE_HTTP_PORT go before it.")
    private Path config;

    /** @param surroundings where the command runs */
    public HealthCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        HealthQuestion asked = HealthQuestion.of(question)
                .orElseThrow(() -> CommandFailure.usage("'" + question + "' is none of " + HealthQuestion.words()));
        String address = address();
        HealthAnswer answer;
        try {
            answer = HealthAnswer.ask(address, asked);
        } catch (IOException failure) {
            throw CommandFailure.failed("no answer from " + address + " (" + failure.getMessage() + ")", failure);
        }
        LineOutput output = surroundings.lines();
        output.line(answer.text());
        output.flush();
        return answer.well() ? ExitCode.FINE : ExitCode.FAILED;
    }

    private String address() {
        if (url != null) {
            return url;
        }
        if (config == null && !surroundings.environment().containsKey("LANJIE_HTTP_PORT")) {
            String running = new RunningInstances(surroundings.home())
                    .latest()
                    .map(RunningInstance::http)
                    .orElse("");
            if (!running.isBlank()) {
                return running;
            }
        }
        HttpConfiguration http = configured();
        String host = EVERYWHERE.contains(http.host()) ? "127.0.0.1" : http.host();
        return "http://" + host + ":" + http.port();
    }

    private HttpConfiguration configured() {
        Map<String, String> variables = new HashMap<>(surroundings.environment());
        // The application must have one; who only asks how it is makes no fingerprints.
        variables.put("LANJIE_FINGERPRINT_SECRET", "not needed by client commands");
        ConfigurationLoader loader = new ConfigurationLoader(variables);
        return (config == null ? loader.loadDefaults() : loader.load(config)).http();
    }
}
