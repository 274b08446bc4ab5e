package io.lanjie.cli.topics;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.lanjie.cli.connection.Connection;
import io.lanjie.cli.connection.ConnectionOptions;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.kafka.Finding;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.resume.ListingGrowth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates and checks topics and schemas. */
@Command(
        name = "topics",
        description = {
            "Creates the topics that are missing and registers the schemas; with --check it changes nothing.",
            "Whatever is still not as it must be is told, with what to do about it. Topics that exist are never"
                    + " changed. Partitions, replication and marketplaces come from the configuration.",
            ""
        },
        footer = {"", "Exit codes: 0 all as it must be, 1 something is missing or differs, 2 wrong usage."})
public final class TopicsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ConnectionOptions options;

    @Option(names = "--check", description = "Only say what is missing or differs.")
    private boolean check;

    @Option(
            names = "--grow",
            description = {
                "Give the listings as many partitions as the configuration says, and write each listing where it now"
                        + " belongs. Stop the application and whoever writes listings first; afterwards start with a"
                        + " new applicationId: run --import --from OLD. docs/operations.md has the steps."
            })
    private boolean grow;

    /** @param surroundings where the command runs */
    public TopicsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ConnectionOptions(surroundings);
    }

    @Override
    public Integer call() {
        if (check && grow) {
            throw CommandFailure.usage("--check changes nothing and --grow does: choose one");
        }
        Connection connection = options.connect();
        if (grow) {
            return grow(connection);
        }
        TopicCatalogue catalogue = connection.catalogue();
        SchemaRegistryClient registry = connection.registry();
        LineOutput output = surroundings.lines();
        List<Finding> findings;
        try (Admin admin = connection.clients().admin()) {
            short replicas = connection.configuration().topics().replicationFactor();
            TopicAdministration topics = new TopicAdministration(admin, catalogue, replicas, Connection.PATIENCE);
            SchemaAdministration schemas = new SchemaAdministration(registry, catalogue);
            findings = new ArrayList<>(check ? List.of() : create(topics, schemas, output));
            if (findings.isEmpty()) {
                findings.addAll(topics.check());
                findings.addAll(schemas.check());
            }
        }
        findings.forEach(finding -> output.line(finding.text()));
        if (findings.isEmpty()) {
            output.line("all " + catalogue.all().size() + " topics and their schemas are as they must be");
        }
        output.flush();
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
    }

    private int grow(Connection connection) {
        String listings = connection.catalogue().names().listings();
        try (Admin admin = connection.clients().admin();
                Consumer<byte[], byte[]> reader = connection.clients().committedReader();
                Producer<byte[], byte[]> writer = connection.clients().writer()) {
            ListingGrowth growth =
                    new ListingGrowth(admin, listings, reader, writer, surroundings.clock(), Connection.PATIENCE);
            int partitions = connection.catalogue().listingPartitions();
            ListingGrowth.Outcome outcome = growth.growTo(partitions);
            if (outcome instanceof ListingGrowth.Outcome.Refused refused) {
                throw CommandFailure.failed("nothing was changed: " + refused.reason());
            }
            LineOutput output = surroundings.lines();
            output.line(listings + " has " + partitions + " partitions; "
                    + ((ListingGrowth.Outcome.Grown) outcome).listings() + " listings were written where they belong");
            output.flush();
            return ExitCode.FINE;
        }
    }

    private static List<Finding> create(TopicAdministration topics, SchemaAdministration schemas, LineOutput output) {
        topics.createMissing().forEach(topic -> output.line("created " + topic));
        output.flush();
        return schemas.register();
    }
}
