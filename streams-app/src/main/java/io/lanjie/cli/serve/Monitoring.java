package io.lanjie.cli.serve;

import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.console.ConsoleServer;
import io.lanjie.console.ConsoleViews;
import io.lanjie.kafka.GroupOffsets;
import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.BoardGauges;
import io.lanjie.metrics.MeteredStages;
import io.lanjie.metrics.MetricsRegistry;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.query.BoardProgress;
import io.lanjie.query.Health;
import io.lanjie.query.LagWatch;
import io.lanjie.query.Versions;
import io.lanjie.query.ViewGauges;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.runtime.KafkaClients;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/** All that looks at a running application from beside it, and the console that shows it. */
final class Monitoring implements AutoCloseable {

    private static final Duration LAG_EVERY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MetricsRegistry metrics;
    private final Admin admin;
    private final LagWatch lag;
    private final ConsoleServer console;

    private Monitoring(MetricsRegistry metrics, Admin admin, LagWatch lag, ConsoleServer console) {
        this.metrics = metrics;
        this.admin = admin;
        this.lag = lag;
        this.console = console;
    }

    /** The counters of the stages of that application. */
    static MeteredStages stages(MetricsRegistry metrics, ApplicationConfiguration configuration) {
        return new MeteredStages(metrics.meters(), names(configuration), configuration.marketplaces());
    }

    /**
     * Begins to look at an application and to serve what is seen.
     *
     * @param metrics where the application counts; closed with this
     */
    static Monitoring start(
            InterceptionApplication application,
            ApplicationConfiguration configuration,
            MetricsRegistry metrics,
            TaskBoard board,
            Clock clock,
            int port) {
        Admin admin = new KafkaClients(configuration.kafka()).admin();
        GroupOffsets offsets = new GroupOffsets(admin, configuration.applicationId(), PATIENCE);
        List<String> inputs = inputs(names(configuration));
        LagWatch lag = LagWatch.start(() -> offsets.lag(offsets.ends(andInside(inputs, offsets))), LAG_EVERY, clock);
        Health health = new Health(application.view(), board, lag::latest, configuration.health(), clock);
        Versions versions = application.view().information().versions();
        metrics.bindBuild(versions.program(), versions.policy(), versions.rules());
        metrics.bindGauges(List.of(
                new BoardGauges(
                        board, names(configuration), configuration.topics().listingPartitions(), clock),
                new ViewGauges(application.view(), health, lag::latest, names(configuration))));
        metrics.bindProcess();
        metrics.bindStreams(application.streams());
        ConsoleViews views = new ConsoleViews(
                application.view(), new BoardProgress(board), health, form -> metrics.text(form.contentType()));
        try {
            ConsoleServer console =
                    ConsoleServer.start(views, configuration.http().host(), port);
            return new Monitoring(metrics, admin, lag, console);
        } catch (RuntimeException failure) {
            lag.close();
            admin.close(Duration.ZERO);
            metrics.close();
            throw failure;
        }
    }

    /** Returns the port that the console listens on. */
    int port() {
        return console.port();
    }

    @Override
    public void close() {
        try (metrics;
                lag;
                console) {
            // In the reverse order, each even if the one before it fails.
        } finally {
            // Without waiting for calls under way: nobody wants their answers any more.
            admin.close(Duration.ZERO);
        }
    }

    private static TopicNames names(ApplicationConfiguration configuration) {
        return new TopicNames(configuration.topics().prefix());
    }

    private static List<String> andInside(List<String> inputs, GroupOffsets offsets) {
        return Stream.concat(inputs.stream(), offsets.movedThrough().stream()).toList();
    }

    private static List<String> inputs(TopicNames topics) {
        return List.of(
                topics.certificateStatus(),
                topics.recallNotices(),
                topics.listings(),
                topics.acknowledgements(),
                topics.reviewDecisions(),
                topics.watch());
    }
}
