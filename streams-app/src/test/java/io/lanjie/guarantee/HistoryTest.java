package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Starts on topics that hold something already, and starts that find nothing of their own any more. */
@ExtendWith(EmbeddedPartsExtension.class)
class HistoryTest {

    private static final String SUSPENDED = "2024010914000001";
    private static final String REINSTATED = "2024010914000002";
    private static final String SUSPENDED_AGAIN = "2024010914000003";
    private static final byte[] NO_AVRO = "no record".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private Exercise exercise;

    @BeforeEach
    void prepare(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
    }

    @Test
    void onlyWhatHoldsAtTheEndOfHistoryIsOrderedAndNothingOfItAgainWhenTheStateIsLost() throws Exception {
        List<String> due = new ArrayList<>(Publisher.keys("suspended", 1_500));
        due.addAll(Publisher.keys("suspended-again", 1_500));
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome()) {
            publisher.listings(Publisher.keys("suspended", 1_500), SUSPENDED);
            publisher.listings(Publisher.keys("reinstated", 1_500), REINSTATED);
            publisher.listings(Publisher.keys("suspended-again", 1_500), SUSPENDED_AGAIN);
            publisher.certificates(List.of(SUSPENDED, REINSTATED, SUSPENDED_AGAIN), CertificateState.SUSPENDED);
            publisher.certificates(List.of(REINSTATED, SUSPENDED_AGAIN), CertificateState.VALID);
            publisher.certificate(SUSPENDED_AGAIN, CertificateState.SUSPENDED);

            try (InterceptionApplication application = exercise.start(directory.resolve("kept"))) {
                outcome.awaitOrders(due.size());
                due.addAll(ordinaryListings(publisher, outcome, "first", due.size()));
                assertThat(application.view().information().lastFault()).isEmpty();
            }
            try (InterceptionApplication application = exercise.start(directory.resolve("lost"))) {
                due.addAll(ordinaryListings(publisher, outcome, "second", due.size()));
                assertThat(application.view().information().lastFault()).isEmpty();
            }
            outcome.verify(new Expectation().takenDown(due).guarantees());
        }
    }

    @Test
    void historyEndsEvenWhereItsLastRecordsAreRefusedOrCannotBeRead() throws Exception {
        List<String> due = Publisher.keys("a", 40);
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome()) {
            publisher.listings(due, SUSPENDED);
            publisher.certificate(SUSPENDED, CertificateState.SUSPENDED);
            publisher.bytes(exercise.topics().certificateStatus(), "no number", null);
            publisher.bytes(exercise.topics().recallNotices(), "recall", NO_AVRO);

            try (InterceptionApplication application = exercise.start(directory)) {
                outcome.awaitOrders(due.size());
                outcome.verify(new Expectation().takenDown(due).guarantees());
                assertThat(application.view().information().lastFault()).isEmpty();
            }
        }
    }

    /** Listings of every partition: when they are decided, so is everything that came before them. */
    private static List<String> ordinaryListings(Publisher publisher, Outcome outcome, String name, int before) {
        List<String> keys = Publisher.keys(name, 40);
        publisher.listings(keys, SUSPENDED);
        outcome.awaitOrders(before + keys.size());
        return keys;
    }
}
