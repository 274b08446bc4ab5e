package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.DictionaryReader;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import io.lanjie.metrics.Counts;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A fault of ours, which no input should be able to provoke: here the matcher fails on certain titles. */
@ExtendWith(EmbeddedPartsExtension.class)
class FaultyRecordTest {

    private static final String CERTIFICATE = "2024010914000001";

    @TempDir
    private Path directory;

    @Test
    void aRecordThatCannotBeProcessedIsSetAsideAndTheOthersGoOn(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        Exercise exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        Counts counts = new Counts();
        List<String> due = Publisher.keys("a", 80);
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                InterceptionApplication application = exercise.start(directory, counts, new FailingMatcher())) {
            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            publisher.listings(due.subList(0, 40), CERTIFICATE);
            byte[] faulty = publisher.bytes(io.lanjie.schema.Listing.newBuilder(Publisher.listing("jd:x", CERTIFICATE))
                    .setTitle(FailingMatcher.TITLE)
                    .build());
            RecordMetadata published = publisher.bytes(exercise.topics().listings(), "jd:x", faulty);
            publisher.listings(due.subList(40, 80), CERTIFICATE);

            ConsumerRecord<byte[], byte[]> letter = outcome.awaitDeadLetter(published);
            assertThat(letter.key()).isEqualTo("jd:x".getBytes(StandardCharsets.UTF_8));
            assertThat(letter.value()).isEqualTo(faulty);
            assertThat(Outcome.header(letter, "exception")).isEqualTo(IllegalStateException.class.getName());
            assertThat(Outcome.header(letter, "message")).isEqualTo("cannot match");
            assertThat(Outcome.header(letter, "stacktrace")).contains("FailingMatcher");
            outcome.awaitOrders(due.size());
            outcome.verify(new Expectation().takenDown(due).guarantees());
            assertThat(counts.of("admission.set-aside." + exercise.topics().listings()))
                    .isEqualTo(1);
            assertThat(application.view().information().lastFault()).isEmpty();
        }
    }

    /** Fails on one title. */
    private static final class FailingMatcher implements ListingMatcher {

        static final String TITLE = "充电宝 that cannot be matched";

        private final ListingMatcher matcher = new TextMatcher(new DictionaryReader().builtIn());

        @Override
        public Findings find(Listing listing) {
            if (listing.title().equals(TITLE)) {
                throw new IllegalStateException("cannot match");
            }
            return matcher.find(listing);
        }

        @Override
        public EntryGoods goods(Notice notice) {
            return matcher.goods(notice);
        }

        @Override
        public String rulesVersion() {
            return matcher.rulesVersion();
        }
    }
}
