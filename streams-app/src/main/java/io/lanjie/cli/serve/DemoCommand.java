package io.lanjie.cli.serve;

import io.lanjie.cli.status.DecisionWait;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ExitCode;
import io.lanjie.cli.terminal.LineOutput;
import io.lanjie.cli.terminal.ProgressLine;
import io.lanjie.cli.terminal.Surroundings;
import io.lanjie.demo.ActualOutcomeReader;
import io.lanjie.demo.Campaign;
import io.lanjie.demo.CampaignPublisher;
import io.lanjie.demo.CampaignReport;
import io.lanjie.demo.Figures;
import io.lanjie.demo.Phase;
import io.lanjie.demo.PublishedPhase;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.runtime.KafkaClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on this machine: a whole campaign, with the outcome that must be beside the outcome that is. */
@Command(
        name = "demo",
        description = {
            "Starts a broker, a schema registry and the application on this machine, replays a sample campaign in the"
                    + " shape of September 2025 and reports what came out beside what must come out.",
            "Leaves the console running; Ctrl-C ends all of it. Nothing is kept."
        },
        footer = {"", "Exit codes: 0 everything as expected, 1 something differs or failed, 2 wrong usage."})
public final class DemoCommand implements Callable<Integer> {

    private static final int LISTINGS_SHOWN = 20;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = "--listings", defaultValue = "200000", description = "Listings. Default: ${DEFAULT-VALUE}")
    private int listings;

    @Option(
            names = "--certificates",
            defaultValue = "9600",
            description = "Certificates suspended or revoked at the height. Default: ${DEFAULT-VALUE}")
    private int certificates;

    @Option(names = "--seed", defaultValue = "2025", description = "Another seed, another campaign. Default: 2025")
    private long seed;

    @Option(names = "--exit", description = "End after the report.")
    private boolean exit;

    /** @param surroundings where the command runs */
    public DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Campaign campaign = campaign();
        Instant begin = surroundings.clock().instant();
        LocalStack stack = LocalStack.temporary(surroundings, Version.of(spec), surroundings.messages()::println);
        UntilStopped stopping = new UntilStopped(stack);
        try {
            tell("everything is up after " + seconds(begin) + "; the console is on "
                    + stack.instance().address());
            CampaignReport report = replay(campaign, stack);
            LineOutput output = surroundings.lines();
            output.line(report.text(surroundings.terminal()));
            MemoryUse.peakMebibytes()
                    .ifPresent(peak -> output.line("Most memory held, broker, registry and application together: "
                            + peak + " MiB; whole demo " + seconds(begin)));
            output.flush();
            if (!exit) {
                tell("the console stays on " + stack.instance().address() + "; Ctrl-C ends it");
                stack.instance().application().awaitEnd();
            }
            return report.isAsExpected() ? ExitCode.FINE : ExitCode.FAILED;
        } finally {
            stopping.close();
        }
    }

    private Campaign campaign() {
        try {
            return new Campaign(seed, listings, certificates, surroundings.clock());
        } catch (IllegalArgumentException tooSmall) {
            throw CommandFailure.usage(
                    "--listings " + listings + " --certificates " + certificates + ": " + tooSmall.getMessage());
        }
    }

    private CampaignReport replay(Campaign campaign, LocalStack stack) throws InterruptedException {
        Instance instance = stack.instance();
        KafkaClients clients = new KafkaClients(instance.configuration().kafka());
        ActualOutcomeReader actual = new ActualOutcomeReader();
        Figures height = null;
        try (Admin admin = clients.admin();
                Consumer<byte[], byte[]> consumer = clients.committedReader();
                CampaignPublisher publisher = CampaignPublisher.connect(
                        stack.parts().bootstrapServers(),
                        stack.parts().registryUrl(),
                        topic -> topic,
                        surroundings.clock())) {
            OutputFollower follower = new OutputFollower(
                    consumer, RegistryClients.connect(stack.parts().registryUrl(), Map.of()));
            DecisionWait decisions = new DecisionWait(
                    admin, instance.configuration(), List.of(instance.address()), surroundings.clock());
            for (Phase phase : Phase.values()) {
                play(campaign, phase, publisher, decisions);
                follower.readOn(actual::take);
                if (phase == Phase.height()) {
                    height = actual.figures();
                }
            }
            return CampaignReport.of(campaign.expected(), height, actual, publisher.times(), LISTINGS_SHOWN);
        }
    }

    private void play(Campaign campaign, Phase phase, CampaignPublisher publisher, DecisionWait decisions)
            throws InterruptedException {
        Instant begin = surroundings.clock().instant();
        ProgressLine progress = new ProgressLine(surroundings);
        progress.tell(() -> phase.title() + ": publishing");
        PublishedPhase published = publisher.publish(campaign, phase);
        decisions
                .await(Instant.MAX, left -> progress.tell(() -> phase.title() + ": " + left))
                .ifPresent(left -> {
                    throw new IllegalStateException(left);
                });
        progress.clear();
        Duration took = Duration.between(begin, surroundings.clock().instant());
        tell(String.format(
                Locale.ROOT,
                "%s: %,d records published and decided in %.1f s, %,.0f a second",
                phase.title(),
                published.total(),
                took.toMillis() / 1000.0,
                published.total() * 1000.0 / Math.max(1, took.toMillis())));
    }

    private String seconds(Instant begin) {
        long millis = Duration.between(begin, surroundings.clock().instant()).toMillis();
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    private void tell(String line) {
        surroundings.messages().println(line);
    }
}
