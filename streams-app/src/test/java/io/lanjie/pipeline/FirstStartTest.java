package io.lanjie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.TopicNames;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import io.lanjie.schema.TakedownOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Of the listings that stand in their topic at the first start only the latest versions are decided: compaction has not
 * removed the earlier ones yet, and what those carried was never under the watch of this application.
 */
class FirstStartTest {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final TopicNames TOPICS = TopicNames.live();
    private static final String NUMBER = "2024010914000001";

    private PipelineDriver pipeline;

    @BeforeEach
    void startOnThreeRecords() {
        HistoryBoundary history = new HistoryBoundary(Map.of(new TopicPartition(TOPICS.listings(), 0), 2L));
        pipeline = new PipelineDriver(START, history);
        pipeline.publish(
                TOPICS.certificateStatus(),
                NUMBER,
                CertificateStatus.newBuilder()
                        .setCertificateNumber(NUMBER)
                        .setStatus(CertificateState.SUSPENDED)
                        .setEffectiveFrom(START.minus(Duration.ofDays(1)))
                        .setNotice(Notice.newBuilder()
                                .setId("notice")
                                .setIssuer("CQC")
                                .build())
                        .build());
        pipeline.settle();
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void anEarlierVersionThatStillStandsThereTakesNothingDown() {
        publish("1", 1, NUMBER);
        pipeline.settle();
        publish("1", 2, "");
        publish("2", 1, NUMBER);
        pipeline.settle();

        assertThat(pipeline.orders()).extracting(FirstStartTest::listing).containsExactly("2");
    }

    @Test
    void nothingIsDecidedBeforeTheLastOfThemIsRead() {
        publish("1", 1, NUMBER);
        publish("2", 1, NUMBER);
        pipeline.settle();
        assertThat(pipeline.orders()).isEmpty();
        assertThat(pipeline.standings()).isEmpty();

        publish("3", 1, "");
        pipeline.settle();

        assertThat(pipeline.orders()).extracting(FirstStartTest::listing).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void theLastOfThemCountsEvenWhereItIsRefusedOrCannotBeRead() {
        publish("1", 1, NUMBER);
        pipeline.publishBytes(TOPICS.listings(), "jd:2", "no record".getBytes(StandardCharsets.UTF_8));
        pipeline.publish(TOPICS.listings(), "jd:another", listing("3", 1, ""));
        pipeline.settle();

        assertThat(pipeline.orders()).extracting(FirstStartTest::listing).containsExactly("1");
    }

    @Test
    void whatComesLaterIsDecidedAtOnce() {
        publish("1", 1, "");
        publish("2", 1, "");
        publish("3", 1, "");
        pipeline.settle();

        publish("4", 1, NUMBER);

        assertThat(pipeline.orders()).extracting(FirstStartTest::listing).containsExactly("4");
    }

    private static String listing(TakedownOrder order) {
        return order.getListing().getListingId();
    }

    private void publish(String id, long revision, String number) {
        pipeline.publish(TOPICS.listings(), "jd:" + id, listing(id, revision, number));
    }

    private static Listing listing(String id, long revision, String number) {
        return Listing.newBuilder()
                .setMarketplace("jd")
                .setListingId(id)
                .setTitle("充电宝 20000毫安 快充")
                .setRevision(revision)
                .setUpdatedAt(START)
                .setCertificateNumbers(number.isEmpty() ? List.of() : List.of(number))
                .build();
    }
}
