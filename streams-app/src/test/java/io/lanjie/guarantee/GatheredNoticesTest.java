package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicDeclaration;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A regulator whose topics have more than one partition. */
@ExtendWith(EmbeddedPartsExtension.class)
class GatheredNoticesTest {

    private static final byte[] NO_AVRO = "no record".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void noticesOfSeveralPartitionsAreGatheredIntoOneOrder(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        Exercise exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value());
        createNoticeTopics(exercise, 3);
        exercise.prepared();
        List<String> certificates = IntStream.range(0, 24)
                .mapToObj(number -> "20240109140000" + (10 + number))
                .toList();
        List<String> due = new ArrayList<>();
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome()) {
            for (String certificate : certificates) {
                List<String> listings = Publisher.keys("c" + certificate + "-", 10);
                publisher.listings(listings, certificate);
                due.addAll(listings);
            }
            publisher.certificates(certificates.subList(0, 12), CertificateState.SUSPENDED);
            publisher.bytes(exercise.topics().recallNotices(), "recall", NO_AVRO);

            try (InterceptionApplication application = exercise.start(directory)) {
                outcome.awaitOrders(due.size() / 2);
                publisher.certificates(certificates.subList(12, 24), CertificateState.SUSPENDED);
                outcome.awaitOrders(due.size());
                assertThat(sources(outcome)).containsExactlyInAnyOrder(0, 1, 2);

                publisher.certificates(certificates, CertificateState.VALID);
                outcome.awaitOrders(2L * due.size());
                outcome.verify(new Expectation().takenDown(due).released(due).guarantees());
                RecordMetadata unreadable =
                        publisher.bytes(exercise.topics().certificateStatus(), certificates.get(0), NO_AVRO);
                assertThat(outcome.awaitDeadLetter(unreadable).value()).isEqualTo(NO_AVRO);
                assertThat(application.view().information().lastFault()).isEmpty();
            }
        }
    }

    /** Partitions of the notices that the orders name as their sources. */
    private static Set<Integer> sources(Outcome outcome) {
        return outcome.orders().stream()
                .flatMap(order -> order.value().getGrounds().stream())
                .map(ground -> ground.getSource())
                .map(SourcePosition::getPartition)
                .collect(Collectors.toSet());
    }

    private static void createNoticeTopics(Exercise exercise, int partitions) throws Exception {
        TopicCatalogue catalogue = new TopicCatalogue(exercise.topics(), Exercise.PARTITIONS, List.of());
        try (Admin admin = exercise.clients().admin()) {
            for (TopicDeclaration topic : List.of(catalogue.certificateStatus(), catalogue.recallNotices())) {
                admin.createTopics(List.of(new NewTopic(topic.name(), partitions, (short) 1).configs(topic.settings())))
                        .all()
                        .get();
            }
        }
    }
}
