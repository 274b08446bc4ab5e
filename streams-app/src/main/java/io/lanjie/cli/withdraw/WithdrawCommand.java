package io.lanjie.cli.withdraw;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.notices.NoticeTopics;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.ProgressLine;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.config.DictionaryReader;
import io.lanjie.config.PolicyReader;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.domain.policy.Policy;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.matching.TextMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.Producer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Undoes a notice. */
@Command(
        name = "withdraw",
        description = {
            "Undoes a wrong notice in one act: for each certificate and recall that it is about, publishes what counted"
                    + " before it, in the same words, with the notice in its replaces.",
            "",
            "Without --yes only shows what it would do, and what becomes of the listings that are blocked now. The"
                    + " application need not run for that. Where a later notice holds already there is nothing to undo."
                    + " To run it again is harmless: it publishes what is left.",
            ""
        },
        footer = {
            "",
            "What it cannot bring back: docs/withdraw.md.",
            "Exit codes: 0 fine, 1 failed, 2 wrong usage or no such notice, 3 some entries could not be undone."
        })
public final class WithdrawCommand implements Callable<Integer> {

    /** How the plan is printed. */
    enum Format {
        /** For people: the first entries of each sort. */
        text,
        /** For programs: one JSON object with all entries. */
        json
    }

    private final Surroundings surroundings;

    @Mixin
    private final ConnectionOptions options;

    @Parameters(paramLabel = "NOTICE", description = "Identifier of the notice.")
    private String notice;

    @Option(
            names = "--issuer",
            paramLabel = "NAME",
            description = "Who issued it; needed only where several issuers used the same identifier.")
    private String issuer;

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format;

    @Option(
            names = "--despite-unreadable",
            description = "Go on although records of the notice topics cannot be read. The application set them aside,"
                    + " so they have no effect; a newer version might read them.")
    private boolean despiteUnreadable;

    /** @param surroundings where the command runs */
    public WithdrawCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        Connection connection = options.connect();
        TopicNames names = connection.catalogue().names();
        WireFormat wire = new WireFormat(connection.registry());
        WithdrawalPlan plan = plan(connection, names, wire);
        if (!plan.unreadable().isEmpty() && !despiteUnreadable) {
            throw CommandFailure.failed(
                    ("%,d records of the notice topics cannot be read (the first is %s), so what counted before is not"
                                    + " known for sure; if they are known to be rubbish (./lanjie dead-letters), add"
                                    + " --despite-unreadable")
                            .formatted(
                                    plan.unreadable().size(), plan.unreadable().get(0)));
        }
        long published = yes ? publish(plan, connection, names, wire) : 0;
        tell(plan, published);
        return yes && !plan.obstructed().isEmpty() ? ExitCode.SOME_REFUSED : ExitCode.FINE;
    }

    private WithdrawalPlan plan(Connection connection, TopicNames names, WireFormat wire) {
        NoticeTopics topics = new NoticeTopics(
                names, wire, connection.configuration().notices().horizon());
        TextMatcher matcher = new TextMatcher(new DictionaryReader()
                .read(connection.configuration().matching().dictionaries()));
        PolicyReader policies = new PolicyReader();
        Policy policy = policies.read(policies.text(connection.configuration().policy()));
        List<String> read = new ArrayList<>(topics.topics());
        read.add(names.standings());
        try (TopicReader reader = TopicReader.open(connection, read, surroundings.clock())) {
            return new WithdrawalPlanner(topics, names.standings(), wire, matcher::goods, policy)
                    .plan(
                            new NoticeName(notice, issuer),
                            reader,
                            surroundings.clock().instant());
        }
    }

    private long publish(WithdrawalPlan plan, Connection connection, TopicNames names, WireFormat wire) {
        if (plan.records() == 0) {
            return 0;
        }
        try (Producer<byte[], byte[]> producer = connection.clients().writer()) {
            return new NoticePublication(producer, names, wire, new ProgressLine(surroundings)).publish(plan);
        }
    }

    private void tell(WithdrawalPlan plan, long published) {
        LineOutput output = surroundings.lines();
        if (format == Format.json) {
            output.line(WithdrawalJson.of(plan, published).toString());
        } else {
            WithdrawalText.of(plan).forEach(output::line);
            output.line("");
            ending(plan, published).forEach(output::line);
        }
        output.flush();
    }

    private List<String> ending(WithdrawalPlan plan, long published) {
        if (plan.records() == 0) {
            return List.of("There is nothing to undo.");
        }
        if (!yes) {
            return List.of("Nothing was published. To do it, say the same with --yes.");
        }
        return List.of(
                "Published %,d records, undone on %,d certificates and recalls."
                        .formatted(published, plan.toPublish().size()),
                "To watch it: ./lanjie status --wait 600, then ./lanjie report --notice '"
                        + plan.name().id() + "'");
    }
}
