package io.lanjie.cli.explain;

import io.lanjie.cli.publish.InputFile;
import io.lanjie.cli.publish.ListingRows;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.config.DictionaryLocation;
import io.lanjie.config.DictionaryReader;
import io.lanjie.domain.listing.Listing;
import io.lanjie.matching.TextMatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of listings what is found in them, what only looks like it, and why. */
@Command(
        name = "explain",
        description = {
            "Tells of each listing of a JSONL file what its goods are, every key that is found in it with the place and"
                    + " the words, and every candidate that is none and why.",
            "",
            "Needs no cluster. Which of these keys meet a notice is told by: check.",
            ""
        },
        footer = {"", "Exit codes: 0 fine, 1 failed, 2 wrong usage, 3 some rows are no listings."})
public final class ExplainCommand implements Callable<Integer> {

    /** How explanations are written. */
    enum Format {
        text,
        jsonl
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "JSONL file of listings. - is standard input.")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, for people, or jsonl: one object a listing. Default: ${DEFAULT-VALUE}")
    private Format format;

    @Option(
            names = "--dictionaries",
            paramLabel = "FOLDER",
            description = "Dictionaries merged over the built-in ones. Else those of the configuration.")
    private Path dictionaries;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of the application, for its dictionaries and marketplaces.")
    private Path config;

    /** @param surroundings where the command runs */
    public ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        InputFile input = new InputFile(file);
        input.requireReadable();
        ApplicationConfiguration configuration = configuration();
        TextMatcher matcher = matcher(configuration);
        long refused = new ListingRows(input, configuration.marketplaces(), surroundings)
                .print((listing, line) -> explain(listing, line, matcher));
        return refused == 0 ? ExitCode.FINE : ExitCode.SOME_REFUSED;
    }

    private List<String> explain(Listing listing, long line, TextMatcher matcher) {
        return format == Format.text
                ? ExplanationText.lines(listing, line, matcher.explain(listing))
                : List.of(ExplanationJson.of(listing, line, matcher.explain(listing))
                        .toString());
    }

    private ApplicationConfiguration configuration() {
        ConfigurationLoader loader = ConfigurationLoader.forClients(surroundings.environment());
        return config == null ? loader.loadDefaults() : loader.load(config);
    }

    private TextMatcher matcher(ApplicationConfiguration configuration) {
        DictionaryLocation location = dictionaries == null
                ? configuration.matching().dictionaries()
                : new DictionaryLocation.WithFolder(dictionaries);
        return new TextMatcher(new DictionaryReader().read(location));
    }
}
