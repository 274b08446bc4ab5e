package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.kafka.ApplicationTraces;
import io.lanjie.kafka.TakeoverFinding;
import io.lanjie.kafka.resume.ListingGrowth;
import io.lanjie.kafka.resume.ListingGrowth.Outcome.Grown;
import io.lanjie.kafka.resume.ListingGrowth.Outcome.Refused;
import io.lanjie.kafka.resume.StandingsImport;
import io.lanjie.metrics.Counts;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.runtime.Launch;
import io.lanjie.runtime.Resumption;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewVerdict;
import io.lanjie.schema.StandingState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is left but the topics of the contract, and a new application goes on where the earlier one was. */
@ExtendWith(EmbeddedPartsExtension.class)
class ResumptionTest {

    private static final String SUSPENDED = "2024010914000001";
    private static final String REINSTATED = "2024010914000002";
    private static final String ANOTHER = "2024010914000003";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    private Exercise exercise;
    private String predecessor;

    @BeforeEach
    void prepare(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        predecessor = exercise.configuration(directory).applicationId();
    }

    @Test
    void nothingIsOrderedAgainWhenAllButTheContractsTopicsIsLost() throws Exception {
        Story story = new Story();
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome()) {
            story.tell(publisher, outcome);
            wipe();
            ApplicationConfiguration configuration = configuration(predecessor, 4, "again");

            assertThat(launch(configuration, new Counts()).start())
                    .as("begun plainly it would order everything again")
                    .isInstanceOfSatisfying(
                            Launch.Outcome.Refused.class,
                            refused -> assertThat(refused.findings())
                                    .singleElement()
                                    .isInstanceOf(TakeoverFinding.class));
            assertThat(resumption(configuration).resume(null))
                    .isEqualTo(new StandingsImport.Outcome.Imported(story.listingsWithStanding()));
            assertThat(resumption(configuration).resume(null))
                    .as("an import is done once")
                    .isInstanceOf(StandingsImport.Outcome.Refused.class);
            story.goOn(configuration, publisher, outcome);
        }
    }

    @Test
    void aNewApplicationWithMorePartitionsTakesOver() throws Exception {
        Story story = new Story();
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                Admin admin = exercise.clients().admin()) {
            ApplicationConfiguration configuration = configuration(exercise.prefix() + "lanjie-2", 7, "grown");
            story.tell(
                    publisher,
                    outcome,
                    () -> assertThat(resumption(configuration).resume(predecessor))
                            .as("who is followed must have stopped")
                            .isInstanceOf(StandingsImport.Outcome.Refused.class));
            awaitStopped(admin, outcome);
            assertThat(grow(admin, 3)).as("Kafka takes no partitions away").isInstanceOf(Refused.class);
            assertThat(grow(admin, 7)).isEqualTo(new Grown(story.listings()));
            assertThat(grow(admin, 7)).as("to begin again is safe").isEqualTo(new Grown(story.listings()));

            assertThat(resumption(configuration).resume(predecessor))
                    .isEqualTo(new StandingsImport.Outcome.Imported(story.listingsWithStanding()));
            story.goOn(configuration, publisher, outcome);
        }
    }

    /** What becomes of some listings under the first application, and what must still be so under the second. */
    private final class Story {

        private final List<String> blocked = Publisher.keys("blocked", 200);
        private final List<String> released = Publisher.keys("released", 60);
        private final List<String> edited = Publisher.keys("edited", 60);
        private final List<String> lifted = Publisher.keys("lifted", 60);
        private final List<String> ended = Publisher.keys("ended", 60);
        private final List<String> cleanedBefore = Publisher.keys("cleaned", 60);
        private final List<String> takenDown = new ArrayList<>();

        long listings() {
            return (long) takenDown.size() + cleanedBefore.size();
        }

        long listingsWithStanding() {
            return takenDown.size();
        }

        void tell(Publisher publisher, Outcome outcome) throws Exception {
            tell(publisher, outcome, () -> {});
        }

        void tell(Publisher publisher, Outcome outcome, Runnable whileItRuns) throws Exception {
            List.of(blocked, released, edited, lifted, ended).forEach(takenDown::addAll);
            try (InterceptionApplication application = exercise.start(directory.resolve("first"))) {
                for (List<String> listings : List.of(blocked, edited, lifted, ended)) {
                    publisher.listings(listings, SUSPENDED);
                }
                publisher.listings(released, REINSTATED);
                // These carried the number once, and lost it before it was suspended; nothing is compacted yet.
                publisher.listings(cleanedBefore, ANOTHER);
                withoutNumber(publisher, cleanedBefore);
                publisher.certificates(List.of(SUSPENDED, REINSTATED), CertificateState.SUSPENDED);
                outcome.awaitOrders(takenDown.size());
                publisher.certificate(REINSTATED, CertificateState.VALID);
                publisher.certificate(ANOTHER, CertificateState.SUSPENDED);
                withoutNumber(publisher, edited);
                for (String key : ended) {
                    publisher.bytes(exercise.topics().listings(), key, null);
                }
                lift(publisher);
                outcome.awaitOrders(takenDown.size() + released.size() + lifted.size());
                outcome.await(
                        "the ends",
                        () -> outcome.states().entrySet().stream()
                                        .filter(state -> state.getValue() == StandingState.ENDED)
                                        .count()
                                == ended.size());
                whileItRuns.run();
                assertThat(application.view().information().lastFault()).isEmpty();
            }
        }

        void goOn(ApplicationConfiguration configuration, Publisher publisher, Outcome outcome) throws Exception {
            Counts counts = new Counts();
            try (InterceptionApplication application = start(configuration, counts)) {
                int before = outcome.orders().size();
                List<String> fresh = Publisher.keys("fresh", 40);
                publisher.listings(fresh, SUSPENDED);
                takenDown.addAll(fresh);
                outcome.awaitOrders(before + fresh.size());
                // Reinstated: all that is still blocked is released, what the sellers edited with it.
                publisher.certificate(SUSPENDED, CertificateState.VALID);
                List<String> releasedNow = new ArrayList<>(fresh);
                releasedNow.addAll(blocked);
                releasedNow.addAll(edited);
                outcome.awaitOrders(before + fresh.size() + releasedNow.size());
                publisher.listings(Publisher.keys("last", 40), ANOTHER);
                outcome.awaitOrders(before + fresh.size() + releasedNow.size() + 40);

                outcome.verify(new Expectation()
                        .takenDown(takenDown)
                        .takenDown(Publisher.keys("last", 40))
                        .released(released)
                        .released(lifted)
                        .released(releasedNow)
                        .ended(ended)
                        .guarantees());
                assertThat(outcome.refusals()).isEmpty();
                assertThat(outcome.deadLetters()).isEmpty();
                assertThat(application.view().information().lastFault()).isEmpty();
            }
        }

        private void lift(Publisher publisher) throws Exception {
            for (String key : lifted) {
                ReviewDecision decision = ReviewDecision.newBuilder()
                        .setMarketplace(key.substring(0, key.indexOf(':')))
                        .setListingId(key.substring(key.indexOf(':') + 1))
                        .setDecision(ReviewVerdict.LIFT)
                        .setGrounds(List.of("CERTIFICATE:" + SUSPENDED))
                        .setReviewer("reviewer")
                        .setDecidedAt(Instant.now())
                        .build();
                publisher.review(key, decision);
            }
        }
    }

    private void withoutNumber(Publisher publisher, List<String> keys) throws Exception {
        for (String key : keys) {
            Listing listing = Publisher.listing(key, SUSPENDED);
            listing.setCertificateNumbers(List.of());
            listing.setRevision(2);
            publisher.record(new ProducerRecord<>(
                    exercise.topics().listings(), key.getBytes(StandardCharsets.UTF_8), publisher.bytes(listing)));
        }
    }

    private void wipe() throws Exception {
        try (Admin admin = exercise.clients().admin();
                Outcome outcome = exercise.outcome()) {
            awaitStopped(admin, outcome);
            ApplicationTraces traces = new ApplicationTraces(admin, predecessor, PATIENCE);
            admin.deleteTopics(traces.innerTopics()).all().get();
            admin.deleteConsumerGroups(List.of(predecessor)).all().get();
        }
    }

    private void awaitStopped(Admin admin, Outcome outcome) {
        ApplicationTraces traces = new ApplicationTraces(admin, predecessor, PATIENCE);
        outcome.await("the first application has left its group", () -> traces.members() == 0);
    }

    private ListingGrowth.Outcome grow(Admin admin, int partitions) {
        try (Consumer<byte[], byte[]> reader = exercise.clients().committedReader();
                Producer<byte[], byte[]> writer = exercise.clients().writer()) {
            String listings = exercise.topics().listings();
            return new ListingGrowth(admin, listings, reader, writer, Clock.systemUTC(), PATIENCE).growTo(partitions);
        }
    }

    private ApplicationConfiguration configuration(String applicationId, int partitions, String state) {
        Map<String, String> variables = exercise.environment(directory.resolve(state));
        variables.put("LANJIE_APPLICATION_ID", applicationId);
        variables.put("LANJIE_TOPICS_LISTING_PARTITIONS", Integer.toString(partitions));
        return new ConfigurationLoader(variables).loadDefaults();
    }

    private static Resumption resumption(ApplicationConfiguration configuration) {
        return new Resumption(configuration, Clock.systemUTC());
    }

    private static Launch launch(ApplicationConfiguration configuration, Counts counts) {
        return new Launch(configuration, "test", Clock.systemUTC(), counts.asStageMetrics(), new TaskBoard());
    }

    private static InterceptionApplication start(ApplicationConfiguration configuration, Counts counts) {
        Launch.Outcome outcome = launch(configuration, counts).start();
        assertThat(outcome).isInstanceOf(Launch.Outcome.Running.class);
        return ((Launch.Outcome.Running) outcome).application();
    }
}
