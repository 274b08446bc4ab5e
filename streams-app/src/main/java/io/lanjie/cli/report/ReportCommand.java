package io.lanjie.cli.report;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import java.time.Instant;
import java.util.List;
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
        footer = {"", "Exit codes: 0 fine, 1 failed, 2 wrong usage or no such notice."})
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
            description =
                    "One notice instead of the campaign: what has become of it on each certificate and recall, the"
                            + " listings it holds down, the orders on it, how soon they went out, and how they were answered.")
    private String notice;

    @Option(
            names = "--issuer",
            paramLabel = "NAME",
            description = "Who issued the notice; needed only where several issuers used the same identifier.")
    private String issuer;

    /** @param surroundings where the command runs */
    public ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        if (issuer != null && notice == null) {
            throw CommandFailure.usage("--issuer goes with --notice only");
        }
        Connection connection = options.connect();
        TopicNames names = connection.catalogue().names();
        WireFormat wire = new WireFormat(connection.registry());
        Instant now = surroundings.clock().instant();
        NoticeHorizon horizon = connection.configuration().notices().horizon();
        LineOutput output = surroundings.lines();
        List<String> topics = notice == null ? FigureReader.topics(names) : NoticeFigureReader.topics(names);
        try (TopicReader reader = TopicReader.open(connection, topics, surroundings.clock())) {
            if (notice == null) {
                tell(output, new FigureReader(reader, names, wire, horizon).read(now));
            } else {
                tell(
                        output,
                        new NoticeFigureReader(reader, names, wire, horizon, now).read(new NoticeName(notice, issuer)));
            }
        }
        output.flush();
        return ExitCode.FINE;
    }

    private void tell(LineOutput output, Figures figures) {
        if (format == Format.json) {
            output.line(ReportText.json(figures).toString());
        } else {
            ReportText.lines(figures).forEach(output::line);
        }
    }

    private void tell(LineOutput output, NoticeFigures figures) {
        if (format == Format.json) {
            output.line(NoticeReportText.json(figures).toString());
        } else {
            NoticeReportText.lines(figures).forEach(output::line);
        }
    }
}
