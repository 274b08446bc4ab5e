package io.lanjie.cli.report;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the campaign in figures. */
@Command(
        name = "report",
        description = {
            "Counts what stands in the topics: certificates, blocked listings, orders, reviews, refusals.",
            "A listing counts once in each line that concerns it; the application need not run.",
            ""
        },
        footer = {"", "Exit codes: 0 fine, 1 failed, 2 wrong usage."})
public final class ReportCommand implements Callable<Integer> {

    /** How the figures are printed. */
    enum Format {
        /** For people. */
        text,
        /** For programs: one JSON object. */
        json
    }

    private final Surroundings surroundings;

    @Mixin
    private final ConnectionOptions options;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format;

    @Option(
            names = "--notice",
            paramLabel = "ID",
            description = "Only what rests on this notice; reviews and dead letters are counted whatever their cause.")
    private String notice;

    /** @param surroundings where the command runs */
    public ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        Connection connection = options.connect();
        TopicNames names = connection.catalogue().names();
        WireFormat wire = new WireFormat(connection.registry());
        LineOutput output = surroundings.lines();
        try (TopicReader reader = TopicReader.open(connection, FigureReader.topics(names), surroundings.clock())) {
            Figures figures = new FigureReader(
                            reader,
                            names,
                            wire,
                            new NoticeFilter(notice),
                            connection.configuration().notices().horizon())
                    .read(surroundings.clock().instant());
            if (format == Format.json) {
                output.line(ReportText.json(figures).toString());
            } else {
                ReportText.lines(figures).forEach(output::line);
            }
        }
        output.flush();
        return ExitCode.FINE;
    }
}
