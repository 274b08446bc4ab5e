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
import io.lanjie.kafka.GroupRewind;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import io.lanjie.metrics.Counts;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Better rules find what was there all the time, once the listings are read again, and nothing is ordered twice. */
@ExtendWith(EmbeddedPartsExtension.class)
class RereadTest {

    private static final String CERTIFICATE = "2024010914000001";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    @Test
    void betterRulesDecideExistingListingsAnew(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix)
            throws Exception {
        Exercise exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        List<String> seen = Publisher.keys("a", 200);
        List<String> overlooked = Publisher.keys("b", 200);
        try (Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome();
                Admin admin = exercise.clients().admin()) {
            GroupRewind rewind =
                    new GroupRewind(admin, exercise.configuration(directory).applicationId(), PATIENCE);
            publisher.certificate(CERTIFICATE, CertificateState.SUSPENDED);
            publisher.listings(overlooked, CERTIFICATE);
            publisher.listings(seen, CERTIFICATE);
            assertThat(rewind.rewind(exercise.topics().listings())).isInstanceOf(GroupRewind.Outcome.NeverRead.class);
            try (InterceptionApplication application =
                    exercise.start(directory, new Counts(), new OverlookingMatcher())) {
                outcome.awaitOrders(seen.size());
                assertThat(rewind.rewind(exercise.topics().listings()))
                        .as("nothing is changed under a running application")
                        .isInstanceOf(GroupRewind.Outcome.InUse.class);
                assertThat(application.view().information().lastFault()).isEmpty();
            }
            outcome.await(
                    "the group is empty",
                    () -> rewind.rewind(exercise.topics().listings()) instanceof GroupRewind.Outcome.Rewound);
            Counts counts = new Counts();
            try (InterceptionApplication application = exercise.start(directory, counts, product())) {
                outcome.awaitOrders(seen.size() + overlooked.size());
                outcome.await("every listing is read again", () -> counts.of("claims.judged.READ_AGAIN") == 400);
                outcome.verify(
                        new Expectation().takenDown(seen).takenDown(overlooked).guarantees());
                assertThat(application.view().information().lastFault()).isEmpty();
            }
        }
    }

    private static ListingMatcher product() {
        return new TextMatcher(new DictionaryReader().builtIn());
    }

    /** Finds nothing in half of the listings, and has rules of another version. */
    private static final class OverlookingMatcher implements ListingMatcher {

        private final ListingMatcher matcher = product();

        @Override
        public Findings find(Listing listing) {
            Findings found = matcher.find(listing);
            return listing.key().listingId().startsWith("b")
                    ? new Findings(List.of(), found.models(), found.skus(), true, List.of(), List.of())
                    : found;
        }

        @Override
        public EntryGoods goods(Notice notice) {
            return matcher.goods(notice);
        }

        @Override
        public String rulesVersion() {
            return "overlooking";
        }
    }
}
