package io.lanjie.cli.print;

import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.cli.topic.LatestRecords;
import io.lanjie.cli.topic.RecordVisitor;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.cli.topic.UnreadableRecordException;
import io.lanjie.kafka.CleanUp;
import io.lanjie.kafka.TopicDeclaration;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a topic holds. */
@Command(
        footer = {
            "",
            "Committed records only, up to the end seen at the start; of compacted topics the latest value of each"
                    + " key, without nulls.",
            "Exit codes: 0 fine, 1 failed, 2 wrong usage."
        })
public final class PrintCommand implements Callable<Integer> {

    /** How records are printed. */
    enum Format {
        /** For programs: one JSON object a line. */
        jsonl,
        /** For people: aligned columns. */
        table
    }

    private final Surroundings surroundings;
    private final Content content;

    @Mixin
    private final ConnectionOptions options;

    @Option(names = "--follow", description = "Go on with what comes.")
    private boolean follow;

    @Option(names = "--format", defaultValue = "jsonl", description = "${COMPLETION-CANDIDATES}. Default: jsonl.")
    private Format format;

    @Option(names = "--marketplace", paramLabel = "NAME", description = "Only what concerns its listings.")
    private String marketplace;

    private int unreadable;

    private PrintCommand(Surroundings surroundings, Content content) {
        this.surroundings = surroundings;
        this.content = content;
        this.options = new ConnectionOptions(surroundings);
    }

    /** Adds the commands, one for each content. */
    public static void addTo(CommandLine commandLine, Surroundings surroundings) {
        for (Content content : Content.all()) {
            CommandLine command = new CommandLine(new PrintCommand(surroundings, content));
            command.getCommandSpec()
                    .usageMessage()
                    .description(content.description().toArray(String[]::new));
            commandLine.addSubcommand(content.command(), command);
        }
    }

    @Override
    public Integer call() {
        if (marketplace != null && !TopicNames.isMarketplace(marketplace)) {
            throw CommandFailure.usage("--marketplace is 1 to 32 of a-z, 0-9 and -, not '" + marketplace + "'");
        }
        Connection connection = content.needsRegistry() ? options.connect() : options.connectToKafka();
        TopicDeclaration topic = content.topic().apply(connection.catalogue());
        Shape shape = content.shape().apply(new WireFormat(connection.registry()));
        try (TopicReader reader = TopicReader.open(connection, List.of(topic.name()), surroundings.clock())) {
            print(reader, topic, shape);
        }
        return unreadable == 0 ? ExitCode.FINE : ExitCode.FAILED;
    }

    private void print(TopicReader reader, TopicDeclaration topic, Shape shape) {
        LineOutput output = surroundings.lines();
        TextTable table = new TextTable(output, shape.columns());
        RecordVisitor printer = format == Format.table
                ? record -> table.row(shape.cells(record))
                : record -> output.line(shape.json(record).toString());
        Map<TopicPartition, Long> ends = reader.ends(topic.name());
        if (topic.cleanUp() instanceof CleanUp.Compacted) {
            new LatestRecords(reader).read(ends, record -> print(record, printer));
        } else {
            reader.read(ends, record -> print(record, printer));
        }
        if (format == Format.table) {
            table.release();
        }
        output.flush();
        if (follow) {
            reader.follow(ends, record -> print(record, printer), output::flush);
        }
    }

    private void print(ConsumerRecord<byte[], byte[]> record, RecordVisitor printer) {
        boolean saysNothing = record.value() == null && content.needsRegistry();
        if (saysNothing || !isOfMarketplace(record.key())) {
            return;
        }
        try {
            printer.visit(record);
        } catch (UnreadableRecordException failure) {
            unreadable++;
            surroundings.messages().println(failure.getMessage());
        }
    }

    private boolean isOfMarketplace(byte[] key) {
        if (marketplace == null) {
            return true;
        }
        byte[] prefix = (marketplace + ":").getBytes(StandardCharsets.UTF_8);
        return key != null
                && key.length > prefix.length
                && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    }
}
