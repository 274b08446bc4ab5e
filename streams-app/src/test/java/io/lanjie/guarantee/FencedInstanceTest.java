package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.schema.CertificateState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An instance that stands still for longer than the group waits, and then goes on as if nothing had happened. */
@ExtendWith(EmbeddedPartsExtension.class)
@Tag("full")
class FencedInstanceTest {

    private static final String CERTIFICATE = "2024010914000001";

    @TempDir
    private Path directory;

    @Test
    void noOrderIsLostOrDoubledByAnInstanceThatWasThoughtDead(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        Exercise exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        List<String> listings = Publisher.keys("a", 40_000);
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                Instance first = new Instance(exercise, directory.resolve("first"), 1);
                Instance second = new Instance(exercise, directory.resolve("second"), 1)) {
            publisher.listings(listings, CERTIFICATE);
            first.awaitRunning();
            second.awaitRunning();

            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            outcome.await("orders", () -> !outcome.orders().isEmpty());
            first.freeze();
            outcome.catchUp();
            assertThat(outcome.orders()).as("orders at the stop").hasSizeLessThan(listings.size());
            outcome.awaitOrders(listings.size());
            first.thaw();
            outcome.verify(new Expectation().takenDown(listings).guarantees());

            publisher.certificate(CERTIFICATE, CertificateState.VALID);
            outcome.await("releases", () -> outcome.orders().size() > listings.size());
            second.freeze();
            outcome.awaitOrders(2L * listings.size());
            second.thaw();
            // What the fenced one may have left is seen when others are decided behind it.
            List<String> others = Publisher.keys("b", 40);
            publisher.listings(others, CERTIFICATE);
            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            outcome.awaitOrders(3L * listings.size() + others.size());
            outcome.verify(new Expectation()
                    .takenDown(listings)
                    .released(listings)
                    .takenDown(listings)
                    .takenDown(others)
                    .guarantees());
        }
    }
}
