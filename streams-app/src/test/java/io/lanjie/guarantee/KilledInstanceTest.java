package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.schema.CertificateState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two instances, one of which is killed in the middle of a fan-out. */
@ExtendWith(EmbeddedPartsExtension.class)
class KilledInstanceTest {

    private static final String CERTIFICATE = "2024010914000001";

    @TempDir
    private Path directory;

    private Exercise exercise;

    @BeforeEach
    void prepare(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
    }

    @Test
    void noOrderIsLostOrDoubledWhenAnInstanceIsKilledAndStartedAgain() throws Exception {
        List<String> listings = Publisher.keys("a", 12_000);
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                Instance first = new Instance(exercise, directory.resolve("first"), 0);
                Instance second = new Instance(exercise, directory.resolve("second"), 0)) {
            publisher.listings(listings, CERTIFICATE);
            first.awaitRunning();
            second.awaitRunning();

            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            killInTheMiddle(first, outcome, 0, listings.size());
            first.start();
            outcome.awaitOrders(listings.size());
            outcome.verify(new Expectation().takenDown(listings).guarantees());

            first.awaitRunning();
            publisher.certificate(CERTIFICATE, CertificateState.VALID);
            killInTheMiddle(second, outcome, listings.size(), 2L * listings.size());
            second.start();
            outcome.awaitOrders(2L * listings.size());
            outcome.verify(
                    new Expectation().takenDown(listings).released(listings).guarantees());
        }
    }

    @Test
    @Tag("full")
    void theOtherInstanceFinishesWhatAKilledOneLeft() throws Exception {
        List<String> listings = Publisher.keys("b", 40_000);
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                Instance first = new Instance(exercise, directory.resolve("first"), 1);
                Instance second = new Instance(exercise, directory.resolve("second"), 1)) {
            publisher.listings(listings, CERTIFICATE);
            first.awaitRunning();
            second.awaitRunning();

            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            killInTheMiddle(first, outcome, 0, listings.size());
            outcome.awaitOrders(listings.size());
            first.start();
            first.awaitRunning();
            publisher.certificate(CERTIFICATE, CertificateState.VALID);
            killInTheMiddle(second, outcome, listings.size(), 2L * listings.size());
            outcome.awaitOrders(2L * listings.size());
            outcome.verify(
                    new Expectation().takenDown(listings).released(listings).guarantees());
        }
    }

    private static void killInTheMiddle(Instance instance, Outcome outcome, long before, long due) {
        outcome.await("orders of this fan-out", () -> outcome.orders().size() > before);
        instance.kill();
        outcome.catchUp();
        assertThat((long) outcome.orders().size()).as("orders at the kill").isLessThan(due);
    }
}
