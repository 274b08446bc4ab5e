package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedBrokerOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicAdministrationTest {

    private static final short ONE_COPY = 1;

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;
    private static Admin admin;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(EmbeddedBrokerOptions.in(directory).withPreferredPort(0));
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterAll
    static void stopBroker() {
        admin.close();
        broker.close();
    }

    @Test
    void createsWhatIsMissingSoThatNothingIsFoundAfterwards() {
        TopicCatalogue catalogue = catalogue("created.");
        TopicAdministration administration = administration(catalogue);

        List<String> created = administration.createMissing();

        assertThat(created)
                .isEqualTo(catalogue.all().stream().map(TopicDeclaration::name).toList());
        assertThat(administration.check()).isEmpty();
        assertThat(administration.createMissing()).isEmpty();
    }

    @Test
    void saysWhichTopicsAreMissing() {
        TopicCatalogue catalogue = catalogue("missing.");

        assertThat(administration(catalogue).check())
                .hasSize(catalogue.all().size())
                .contains(new TopicFinding.Missing("missing.marketplace.listings", 3))
                .contains(new TopicFinding.Missing("missing.ccc.recall-notices", 1));
    }

    @Test
    void leavesExistingTopicsAsTheyAreAndSaysHowTheyDiffer() throws Exception {
        TopicCatalogue catalogue = catalogue("differing.");
        NewTopic watch = new NewTopic(catalogue.watch().name(), 2, ONE_COPY);
        admin.createTopics(List.of(watch)).all().get();
        TopicAdministration administration = administration(catalogue);

        assertThat(administration.createMissing()).doesNotContain(watch.name());

        assertThat(administration.check())
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(((TopicFinding) finding).topic()).isEqualTo(watch.name()))
                .contains(new TopicFinding.PartitionsDiffer(watch.name(), 2, 3, true))
                .contains(new TopicFinding.CleanUpDiffers(watch.name(), "delete", "compact"))
                .contains(new TopicFinding.KeptTooShort(
                        watch.name(), "min.compaction.lag.ms", Duration.ZERO, Duration.ofDays(7)));
    }

    @Test
    void saysWhenTheClusterDoesNotAnswer() {
        Map<String, Object> nobody = Map.of("bootstrap.servers", "127.0.0.1:1");
        try (Admin silent = Admin.create(nobody)) {
            TopicAdministration administration =
                    new TopicAdministration(silent, catalogue(""), ONE_COPY, Duration.ofMillis(200));

            assertThat(administration.check())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.problem()).startsWith("No answer from Kafka"));
            assertThatExceptionOfType(ClusterException.class).isThrownBy(administration::createMissing);
            silent.close(Duration.ZERO);
        }
    }

    private static TopicCatalogue catalogue(String prefix) {
        return new TopicCatalogue(new TopicNames(prefix), 3, List.of("jd", "taobao"));
    }

    private static TopicAdministration administration(TopicCatalogue catalogue) {
        return new TopicAdministration(admin, catalogue, TopicAdministration.BROKER_DEFAULT, Duration.ofSeconds(30));
    }
}
