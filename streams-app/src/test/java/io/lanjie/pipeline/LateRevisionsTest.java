package io.lanjie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.kafka.TopicNames;
import io.lanjie.schema.Listing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Versions that say nothing new are written down late and a few at a time. */
class LateRevisionsTest {

    private static final TopicNames TOPICS = TopicNames.live();
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final int LISTINGS = 50;
    private static final String OLDER = "claims.judged.OLDER";

    private final PipelineDriver pipeline = new PipelineDriver(START);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void whatHasNotWaitedLongEnoughIsForgottenByARestart() {
        publish(8);
        pipeline.advance(Duration.ofSeconds(5));

        restart();

        assertThat(recognisedAsOlder()).isZero();
    }

    @Test
    void aTickWritesAFew() {
        publish(8);
        pipeline.advance(Duration.ofSeconds(10));

        restart();

        assertThat(recognisedAsOlder()).isEqualTo(20);
    }

    @Test
    void theNextTicksWriteTheRest() {
        publish(8);
        pipeline.advance(Duration.ofSeconds(10));
        pipeline.advance(Duration.ofMillis(100));
        pipeline.advance(Duration.ofMillis(100));

        restart();

        assertThat(recognisedAsOlder()).isEqualTo(LISTINGS);
    }

    private void restart() {
        pipeline.restart(new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN)));
    }

    /** Version 1, and that version, which says the same. */
    private void publish(int revision) {
        for (int listing = 0; listing < LISTINGS; listing++) {
            publish(listing, 1, List.of());
            publish(listing, revision, List.of());
        }
    }

    private long recognisedAsOlder() {
        long before = pipeline.counts().of(OLDER);
        for (int listing = 0; listing < LISTINGS; listing++) {
            publish(listing, 5, List.of("2024010914000001"));
        }
        return pipeline.counts().of(OLDER) - before;
    }

    private void publish(int listing, int revision, List<String> numbers) {
        pipeline.publish(
                TOPICS.listings(),
                "jd:" + listing,
                Listing.newBuilder()
                        .setMarketplace("jd")
                        .setListingId(Integer.toString(listing))
                        .setTitle("power bank")
                        .setRevision(revision)
                        .setUpdatedAt(START.plusSeconds(revision))
                        .setCertificateNumbers(numbers)
                        .build());
    }
}
