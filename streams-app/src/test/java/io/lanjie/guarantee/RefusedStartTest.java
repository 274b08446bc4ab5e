package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.kafka.Finding;
import io.lanjie.kafka.TopicAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicDeclaration;
import io.lanjie.runtime.Launch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the application from starting, and that it says what to do. */
@ExtendWith(EmbeddedPartsExtension.class)
class RefusedStartTest {

    @TempDir
    private Path directory;

    private Exercise exercise;
    private TopicCatalogue catalogue;

    @BeforeEach
    void describe(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value());
        catalogue = new TopicCatalogue(exercise.topics(), Exercise.PARTITIONS, List.of("jd", "taobao"));
    }

    @Test
    void aMissingTopicKeepsItFromStarting() throws Exception {
        exercise.prepared();
        try (Admin admin = exercise.clients().admin()) {
            String topic = exercise.topics().orders("jd");
            admin.deleteTopics(List.of(topic)).all().get();
            // The controller has deleted it; the broker still has to hear of it.
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !admin.listTopics().names().get().contains(topic));
        }

        assertThat(findings(exercise))
                .containsExactly("Topic " + exercise.topics().orders("jd")
                        + " does not exist. Run ./lanjie topics, which creates it with 4 partition(s).");
    }

    @Test
    void aWatchWithTooFewPartitionsKeepsItFromStarting() throws Exception {
        create(catalogue.watch(), Exercise.PARTITIONS - 1);
        createTheOthers();
        assertThat(exercise.launch(directory).prepare()).hasSize(1);

        assertThat(findings(exercise))
                .singleElement()
                .asString()
                .startsWith("Topic " + exercise.topics().watch() + " has 3 partition(s) and must have 4. ")
                .contains("./lanjie run --import under a new applicationId makes this topic anew");
    }

    @Test
    void listingsWithOtherPartitionsThanConfiguredKeepItFromStarting() throws Exception {
        create(catalogue.listings(), Exercise.PARTITIONS + 1);
        createTheOthers();
        assertThat(exercise.launch(directory).prepare()).hasSize(1);

        assertThat(findings(exercise))
                .singleElement()
                .asString()
                .startsWith("Topic " + exercise.topics().listings() + " has 5 partition(s) and must have 4. ")
                .contains("correct topics.listingPartitions");
    }

    @Test
    void missingSchemasKeepItFromStarting() throws Exception {
        createTheOthers();

        assertThat(findings(exercise))
                .hasSize(11)
                .allSatisfy(finding -> assertThat(finding)
                        .startsWith("The registry does not hold this version's schema under ")
                        .endsWith("Run ./lanjie topics, which registers it."));
    }

    @Test
    void aRegistryThatIsAwayKeepsItFromStarting() throws Exception {
        exercise.prepared();
        // Nothing listens on the first port.
        Exercise unreachable = new Exercise(exercise.bootstrapServers(), "http://127.0.0.1:1/", exercise.prefix());

        assertThat(findings(unreachable)).singleElement().asString().contains("The schema registry at ");
    }

    private List<String> findings(Exercise started) throws Exception {
        Launch.Outcome outcome = started.launch(directory).start();
        assertThat(outcome).isInstanceOf(Launch.Outcome.Refused.class);
        return ((Launch.Outcome.Refused) outcome)
                .findings().stream().map(Finding::text).toList();
    }

    private void create(TopicDeclaration topic, int partitions) throws Exception {
        try (Admin admin = exercise.clients().admin()) {
            admin.createTopics(List.of(new NewTopic(topic.name(), partitions, (short) 1).configs(topic.settings())))
                    .all()
                    .get();
        }
    }

    private void createTheOthers() {
        try (Admin admin = exercise.clients().admin()) {
            new TopicAdministration(admin, catalogue, TopicAdministration.BROKER_DEFAULT, Duration.ofSeconds(60))
                    .createMissing();
        }
    }
}
