package io.lanjie.cli.publish;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.connection.ExistingTopics;
import io.lanjie.cli.notices.NoticeTopics;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.ProgressLine;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.json.RowKind;
import io.lanjie.json.RowSource;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes the rows of files. */
@Command(
        name = "publish",
        description = {
            "Publishes certificates, recalls, listings, acknowledgements or review-decisions from JSONL, CSV or XLSX"
                    + " files.",
            "",
            "Tables have English or Chinese names of columns, those of CNCA's template among them; a table whose"
                    + " columns are not understood is refused as a whole.",
            "",
            "Each row is checked first, by the rules of the application; a bad one is named with file, line, field"
                    + " or column, and reason, and the others go through. A row counts as published when the brokers have"
                    + " acknowledged it. Publishing the same file again is harmless: what is known already changes"
                    + " nothing.",
            ""
        },
        footer = {
            "",
            "A null is published by a row with the key fields and \"withdrawn\": true (certificates),"
                    + " \"closed\": true (recalls) or \"ended\": true (listings).",
            "Exit codes: 0 all published, 1 failed, or a table without rows, 2 wrong usage, 3 some rows were"
                    + " refused."
        })
public final class PublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final LineOutput output;

    @Mixin
    private final ConnectionOptions options;

    @Parameters(index = "0", paramLabel = "KIND", description = "What the rows are.", converter = KindConverter.class)
    private RowKind kind;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSONL (one JSON object a line, in UTF-8), CSV or XLSX, by the end of the name."
                    + " - is standard input.")
    private List<String> files;

    @Mixin
    private final TableOptions tables = new TableOptions();

    @Option(
            names = "--dry-run",
            description = "Only check. Certificates and recalls are also compared with what is in force, where a"
                    + " cluster is named or runs here.")
    private boolean dryRun;

    @Option(names = "--details", description = "With --dry-run: a line for each row that is compared.")
    private boolean details;

    @Option(
            names = "--marketplaces",
            split = ",",
            paramLabel = "NAMES",
            description = "The marketplaces that are known. Else LANJIE_MARKETPLACES, else those of dev and demo.")
    private Set<String> marketplaces;

    @ArgGroup(exclusive = false)
    private NoticeOptions notice;

    static final class NoticeOptions {

        @Option(names = "--notice", required = true, paramLabel = "ID", description = "Notice of rows that name none.")
        private String id;

        @Option(names = "--issuer", required = true, paramLabel = "NAME", description = "Who issued that notice.")
        private String issuer;
    }

    /** @param surroundings where the command runs */
    public PublishCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = surroundings.lines();
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        if (notice != null && kind != RowKind.CERTIFICATES && kind != RowKind.RECALLS) {
            throw CommandFailure.usage("--notice goes with certificates and recalls only");
        }
        if (details && !dryRun) {
            throw CommandFailure.usage("--details goes with --dry-run only");
        }
        if (new HashSet<>(files).size() < files.size()) {
            throw CommandFailure.usage("a file is named twice");
        }
        List<InputFile> inputs = tables.inputs(files, kind, notice != null);
        requireColumns(inputs);
        ProgressLine progress = new ProgressLine(surroundings);
        try (Destination destination = dryRun ? dryRun(progress) : connect()) {
            int exitCode = tell(new Publication(surroundings, check(), destination, progress).publish(inputs));
            if (destination instanceof WatchComparison comparison) {
                output.line(comparison.summary());
            }
            output.flush();
            return exitCode;
        } catch (SerializationException failure) {
            throw explained(failure);
        }
    }

    /** Of several tables none is published while the columns of another are not understood. */
    private void requireColumns(List<InputFile> inputs) {
        if (inputs.size() > 1) {
            inputs.stream().filter(InputFile::isTableFile).forEach(input -> {
                try (RowSource source = input.open(surroundings.input())) {
                    source.remarks();
                } catch (IOException failure) {
                    throw CommandFailure.failed(input.label() + " cannot be read: " + failure.getMessage(), failure);
                }
            });
        }
    }

    private Destination dryRun(ProgressLine progress) {
        if (kind != RowKind.CERTIFICATES && kind != RowKind.RECALLS) {
            return new NoDestination();
        }
        try {
            Connection connection = options.connect();
            NoticeTopics topics = new NoticeTopics(
                    connection.catalogue().names(),
                    new WireFormat(connection.registry()),
                    connection.configuration().notices().horizon());
            try (TopicReader reader = TopicReader.open(connection, topics.topics(), surroundings.clock())) {
                Consumer<String> refusals = line -> {
                    progress.clear();
                    surroundings.messages().println(line);
                };
                return new WatchComparison(
                        topics.read(reader),
                        kind,
                        surroundings.clock().instant(),
                        details ? output::line : line -> {},
                        details ? output::line : refusals);
            }
        } catch (CommandFailure unreachable) {
            surroundings
                    .messages()
                    .println("only checked, not compared with what is in force: " + unreachable.getMessage());
            return new NoDestination();
        }
    }

    private RowCheck check() {
        Set<String> known = marketplaces == null ? options.configuration().marketplaces() : marketplaces;
        return new RowCheck(
                kind, known, Optional.ofNullable(notice).map(given -> new NoticeDefault(given.id, given.issuer)));
    }

    private Destination connect() {
        Connection connection = options.connect();
        String topic = topic(connection.catalogue().names());
        new ExistingTopics(connection).require(List.of(topic));
        return new TopicDestination(connection.clients().writer(), new WireFormat(connection.registry()), topic);
    }

    private String topic(TopicNames names) {
        return switch (kind) {
            case CERTIFICATES -> names.certificateStatus();
            case RECALLS -> names.recallNotices();
            case LISTINGS -> names.listings();
            case ACKNOWLEDGEMENTS -> names.acknowledgements();
            case REVIEW_DECISIONS -> names.reviewDecisions();
        };
    }

    private int tell(Publication.Ending ending) {
        Outcome taken = ending.taken();
        taken.failures().forEach(surroundings.messages()::println);
        if (ending.stoppedAt() != null) {
            surroundings
                    .messages()
                    .println(ending.stoppedAt()
                            + " and what follows was not sent; to publish everything again is harmless");
        }
        long refused = ending.refused() + taken.refused();
        output.line(
                dryRun
                        ? "checked %d: %d good, %d refused"
                                        .formatted(taken.published() + refused, taken.published(), refused)
                                + (taken.refused() > 0 ? ", %d of them by the watch".formatted(taken.refused()) : "")
                        : "published %d, refused %d".formatted(taken.published(), refused));
        if (!taken.failures().isEmpty() || ending.stoppedAt() != null || ending.emptyTables() > 0) {
            return ExitCode.FAILED;
        }
        return refused > 0 ? ExitCode.SOME_REFUSED : ExitCode.FINE;
    }

    private static RuntimeException explained(SerializationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer && answer.getStatus() == 404) {
                return CommandFailure.failed(
                        "the schema registry does not hold the schema of these records: run ./lanjie topics", failure);
            }
        }
        return failure;
    }
}
