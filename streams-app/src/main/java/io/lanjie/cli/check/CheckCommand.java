package io.lanjie.cli.check;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.notices.NoticeBook;
import io.lanjie.cli.notices.NoticeTopics;
import io.lanjie.cli.publish.InputFile;
import io.lanjie.cli.publish.ListingRows;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.config.DictionaryReader;
import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.domain.policy.Policy;
import io.lanjie.json.ChinaTime;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of listings whether they would be blocked. */
@Command(
        name = "check",
        description = {
            "Says of each listing of a JSONL file whether it would be blocked if it were put on sale now, and on which"
                    + " grounds.",
            "",
            "Reads the notices from their topics; the application need not run, and nothing is published. Whether the"
                    + " listing is blocked already, and what reviewers decided, is not asked.",
            ""
        },
        footer = {"", "Exit codes: 0 fine, 1 failed, 2 wrong usage, 3 some rows are no listings."})
public final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ConnectionOptions options;

    @Parameters(paramLabel = "FILE", description = "JSONL file of listings. - is standard input.")
    private String file;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "Then instead of now, by the notices that wait: a date (its first instant in China), or a"
                    + " time with offset.")
    private String at;

    @Option(names = "--policy", paramLabel = "FILE", description = "Another policy than the configured one.")
    private Path policy;

    /** @param surroundings where the command runs */
    public CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        Instant now = surroundings.clock().instant();
        Instant time = at == null ? now : time(at, now);
        InputFile input = new InputFile(file);
        input.requireReadable();
        Connection connection = options.connect();
        ListingMatcher matcher = matcher(connection);
        ListingVerdict verdict =
                new ListingVerdict(matcher, book(connection, time).watch(matcher::goods), policy(connection), time);
        long refused = new ListingRows(input, connection.configuration().marketplaces(), surroundings)
                .print((listing, line) ->
                        List.of(verdict.of(listing).put("line", line).toString()));
        return refused == 0 ? ExitCode.FINE : ExitCode.SOME_REFUSED;
    }

    private static TextMatcher matcher(Connection connection) {
        return new TextMatcher(new DictionaryReader()
                .read(connection.configuration().matching().dictionaries()));
    }

    private NoticeBook book(Connection connection, Instant time) {
        NoticeTopics topics = new NoticeTopics(
                connection.catalogue().names(),
                new WireFormat(connection.registry()),
                connection.configuration().notices().horizon());
        try (TopicReader reader = TopicReader.open(connection, topics.topics(), surroundings.clock())) {
            NoticeBook book = topics.read(reader);
            book.advanceTo(time);
            return book;
        }
    }

    private Policy policy(Connection connection) {
        PolicyLocation location =
                policy == null ? connection.configuration().policy() : new PolicyLocation.InFile(policy);
        PolicyReader reader = new PolicyReader();
        try {
            return reader.read(reader.text(location));
        } catch (IllegalArgumentException | UncheckedIOException unusable) {
            throw CommandFailure.usage(unusable.getMessage() + (policy == null ? "" : " (" + policy + ")"));
        }
    }

    private static Instant time(String text, Instant now) {
        Optional<LocalDate> day = ChinaTime.date(text);
        Instant time = ChinaTime.time(text)
                .or(() -> day.map(ChinaTime::startOf))
                .orElseThrow(() -> CommandFailure.usage("--at is a date such as 2027-04-01, or a time with offset such"
                        + " as 2027-04-01T09:30:00+08:00, not '" + text + "'"));
        if (!time.isBefore(now)) {
            return time;
        }
        if (day.map(ChinaTime::endOf).filter(now::isBefore).isPresent()) {
            // Today has begun already.
            return now;
        }
        throw CommandFailure.usage("--at lies in the past; only what waits for its time is known");
    }
}
