package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.console.ConsoleServer;
import io.lanjie.console.ConsoleViews;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.query.ApplicationInformation;
import io.lanjie.query.ApplicationState;
import io.lanjie.query.ApplicationView;
import io.lanjie.query.FanOutStatus;
import io.lanjie.query.HealthReport;
import io.lanjie.query.HealthView;
import io.lanjie.query.ListingTaskStatus;
import io.lanjie.query.MetricsView;
import io.lanjie.query.Versions;
import io.lanjie.schema.CertificateStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What status makes of offsets and of what an instance says; the instance is a pretended one. */
@ExtendWith(EmbeddedPartsExtension.class)
class StatusCommandTest {

    private static final FanOutStatus NOTHING = new FanOutStatus(0, 0);

    @TempDir
    private Path directory;

    private final AtomicReference<List<ListingTaskStatus>> tasks = new AtomicReference<>(List.of());

    @Test
    void everythingIsDecidedOnceItIsReadAndEveryListingTaskHasFannedItOut(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix)
            throws ExecutionException, InterruptedException {
        Cluster cluster = Cluster.prepared(broker, registry, prefix);
        String topic = cluster.names().certificateStatus();
        String json = "{'certificateNumber':'2024010907000001','status':'SUSPENDED','effectiveFrom':'2025-06-26',"
                + "'notice':{'id':'A','issuer':'CQC'}}";
        cluster.transaction(true, List.of(cluster.record(topic, "2024010907000001", json, CertificateStatus.class)));
        try (ConsoleServer server = ConsoleServer.start(
                        new ConsoleViews(new Running(), tasks::get, new AlwaysFine(), MetricsView.none()),
                        "127.0.0.1",
                        0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            LanjieProcess lanjie = cluster.lanjie(directory)
                    .with("LANJIE_APPLICATION_ID", prefix.of("app"))
                    .with("LANJIE_HTTP_PORT", Integer.toString(server.port()));

            Ran unread = lanjie.run("status", "--wait", "0");
            admin.alterConsumerGroupOffsets(
                            prefix.of("app"),
                            // The record and the marker behind it: the position that Kafka Streams commits.
                            Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(2)))
                    .all()
                    .get();
            tasks.set(List.of(task(0, 1, NOTHING), task(1, 1, new FanOutStatus(1, 70_000))));
            Ran fanningOut = lanjie.run("status", "--wait", "0");
            tasks.set(List.of(task(0, 1, NOTHING)));
            Ran partly = lanjie.run("status", "--wait", "0");
            tasks.set(List.of(task(0, 1, NOTHING), task(1, 1, NOTHING)));
            Ran decided = lanjie.run("status", "--wait", "20");
            Ran told = lanjie.run("status");

            assertThat(unread.exitCode()).isEqualTo(1);
            assertThat(unread.messages()).contains("not decided within 0 s: not read yet: 2 of " + topic);
            assertThat(fanningOut.exitCode()).isEqualTo(1);
            assertThat(fanningOut.messages()).contains("1 fan-outs have 70000 listings to visit");
            assertThat(partly.messages()).contains("no instance speaks for listing partitions [1]");
            assertThat(decided.messages()).isEmpty();
            assertThat(decided.exitCode()).isZero();
            assertThat(told.exitCode()).isZero();
            assertThat(told.output()).contains("RUNNING", "listing partitions [0, 1]", "watch        version 1");
        }
    }

    private static ListingTaskStatus task(int partition, long watchVersion, FanOutStatus fanOut) {
        return new ListingTaskStatus("1_" + partition, partition, watchVersion, true, 5, fanOut, 0);
    }

    private static final class AlwaysFine implements HealthView {

        @Override
        public HealthReport live() {
            return new HealthReport(List.of());
        }

        @Override
        public HealthReport ready() {
            return new HealthReport(List.of());
        }

        @Override
        public HealthReport caughtUp() {
            return new HealthReport(List.of());
        }
    }

    private static final class Running implements ApplicationView {

        @Override
        public ApplicationState state() {
            return ApplicationState.RUNNING;
        }

        @Override
        public String topology() {
            return "";
        }

        @Override
        public ApplicationInformation information() {
            return new ApplicationInformation(
                    "lanjie", Versions.of("0"), ApplicationState.RUNNING, Instant.EPOCH, List.of(), "");
        }
    }
}
