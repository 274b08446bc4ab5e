package io.lanjie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.BoardGauges;
import io.lanjie.metrics.MetricsRegistry;
import io.lanjie.metrics.Scrape;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Times are measured from the records' own timestamps, and gauges say what the tasks hold. */
class MeasuredPipelineTest {

    private static final TopicNames TOPICS = TopicNames.live();
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant PAST = START.minus(Duration.ofDays(1));
    private static final String NUMBER = "2024010914000001";

    /** The first step of time in which a fan-out advances. */
    private static final Duration FIRST_VISIT = Duration.ofMillis(20);

    private final PipelineDriver pipeline = new PipelineDriver(START);
    private int notices;

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void anOrderIsMeasuredFromThePublicationOfItsNotice() {
        listing("1", START);
        notice(CertificateState.SUSPENDED, PAST, pipeline.now().minusSeconds(7));
        pipeline.settle();

        notice(CertificateState.VALID, PAST, pipeline.now().minusSeconds(2));
        pipeline.settle();

        assertThat(pipeline.counts().noticeToOrder())
                .containsExactly(
                        Duration.ofSeconds(7).plus(FIRST_VISIT),
                        Duration.ofSeconds(2).plus(FIRST_VISIT));
        assertThat(pipeline.counts().listingToOrder()).isEmpty();
    }

    @Test
    void anOrderIsMeasuredFromThePublicationOfItsListing() {
        notice(CertificateState.SUSPENDED, PAST, START);
        pipeline.settle();

        listing("1", pipeline.now().minusSeconds(3));

        assertThat(pipeline.counts().listingToOrder()).containsExactly(Duration.ofSeconds(3));
        assertThat(pipeline.counts().noticeToOrder()).isEmpty();
    }

    @Test
    void aNoticeThatWaitedCountsFromTheMomentItTakesEffect() {
        listing("1", START);
        notice(CertificateState.SUSPENDED, START.plus(Duration.ofHours(1)), START);
        pipeline.advance(Duration.ofHours(3));
        pipeline.settle();

        assertThat(pipeline.counts().noticeToOrder())
                .containsExactly(Duration.ofHours(2).plus(FIRST_VISIT));
    }

    @Test
    void aNullOfTheRegulatorIsMeasuredLikeANotice() {
        listing("1", START);
        notice(CertificateState.SUSPENDED, PAST, START);
        pipeline.settle();

        pipeline.publish(
                TOPICS.certificateStatus(), NUMBER, null, pipeline.now().minusSeconds(4), new RecordHeaders());
        pipeline.settle();

        assertThat(pipeline.counts().noticeToOrder())
                .hasSize(2)
                .endsWith(Duration.ofSeconds(4).plus(FIRST_VISIT));
    }

    @Test
    void whatARestartInterruptedIsMeasuredFromTheSameMoment() {
        listing("1", START);
        notice(CertificateState.SUSPENDED, PAST, pipeline.now().minusSeconds(7));

        pipeline.restart(new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN)));

        // The driver lets a second pass until all is ready.
        assertThat(pipeline.counts().noticeToOrder()).containsExactly(Duration.ofSeconds(8));
    }

    @Test
    void aChangeOfPolicyIsNotMeasured() {
        String builtIn = new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN));
        String milder =
                builtIn.replaceFirst("version: \\S+", "version: milder").replace("action: TAKE_DOWN", "action: REVIEW");
        pipeline.restart(milder);
        listing("1", START);
        notice(CertificateState.SUSPENDED, PAST, START);
        pipeline.settle();
        assertThat(pipeline.orders()).isEmpty();

        pipeline.restart(builtIn);
        pipeline.settle();

        assertThat(pipeline.orders()).hasSize(1);
        assertThat(pipeline.counts().noticeToOrder()).isEmpty();
        assertThat(pipeline.counts().listingToOrder()).isEmpty();
    }

    @Test
    void aClockThatRunsAheadGivesNoNegativeTimeAndAHeaderOfAStrangerNone() {
        notice(CertificateState.SUSPENDED, PAST, START);
        pipeline.settle();
        Headers strangers = new RecordHeaders()
                .add(
                        "lanjie.published",
                        ByteBuffer.allocate(Long.BYTES)
                                .putLong(START.minus(Duration.ofDays(9)).toEpochMilli())
                                .array());

        pipeline.publish(TOPICS.listings(), "jd:1", listing("1"), pipeline.now().plus(Duration.ofDays(1)), strangers);

        assertThat(pipeline.counts().listingToOrder()).containsExactly(Duration.ZERO);
    }

    @Test
    void gaugesSayWhatTheTasksHoldAlsoAfterARestartAndNothingAfterwards() {
        listing("1", PAST);
        listing("2", PAST.plusSeconds(1));
        pipeline.publish(TOPICS.listings(), "jd:2", null, PAST.plusSeconds(2), new RecordHeaders());
        notice(CertificateState.SUSPENDED, PAST, START);
        notice(CertificateState.VALID, START.plus(Duration.ofDays(9)), START);

        Scrape open = scrape();
        assertThat(open.value("lanjie_fan_outs_open", "direction", "strike")).isEqualTo(1);
        assertThat(open.value("lanjie_fan_out_backlog_listings", "direction", "strike"))
                .isEqualTo(1);
        assertThat(open.value("lanjie_fan_out_backlog_listings", "direction", "lift"))
                .isZero();
        pipeline.settle();
        verifyHeld(scrape());
        assertThat(scrape().value("lanjie_newest_listing_age_seconds", "marketplace", "jd"))
                .isEqualTo(Duration.between(PAST.plusSeconds(2), pipeline.now()).toMillis() / 1000.0);

        pipeline.restart(new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN)));
        verifyHeld(scrape());
        assertThat(scrape().labels("lanjie_newest_listing_age_seconds"))
                .as("nothing was taken since")
                .isEmpty();

        pipeline.close();
        Scrape gone = scrape();
        assertThat(gone.value("lanjie_standings", "state", "blocked")).isZero();
        assertThat(gone.value("lanjie_listing_tasks")).isZero();
        assertThat(gone.value("lanjie_watch_tasks")).isZero();
        for (String ofTasks : List.of("lanjie_task_watch_version", "lanjie_watch_entries", "lanjie_watch_version")) {
            assertThat(gone.labels(ofTasks)).as(ofTasks).isEmpty();
        }
    }

    private static void verifyHeld(Scrape scrape) {
        assertThat(scrape.value("lanjie_standings", "state", "blocked")).isEqualTo(1);
        assertThat(scrape.value("lanjie_standings", "state", "clear")).isZero();
        assertThat(scrape.value("lanjie_reviews_open")).isZero();
        assertThat(scrape.value("lanjie_fan_outs_open", "direction", "strike")).isZero();
        assertThat(scrape.value("lanjie_fan_out_oldest_age_seconds", "direction", "strike"))
                .isZero();
        assertThat(scrape.value("lanjie_watch_entries", "status", "suspended")).isEqualTo(1);
        assertThat(scrape.value("lanjie_watch_entries", "status", "recall")).isZero();
        assertThat(scrape.value("lanjie_notices_waiting")).isEqualTo(1);
        assertThat(scrape.value("lanjie_watch_tasks")).isEqualTo(1);
        assertThat(scrape.value("lanjie_listing_tasks")).isEqualTo(1);
        assertThat(scrape.value("lanjie_task_watch_version", "partition", "0"))
                .isEqualTo(scrape.value("lanjie_watch_version"))
                .isPositive();
    }

    private Scrape scrape() {
        MetricsRegistry metrics = new MetricsRegistry();
        metrics.bindGauges(List.of(new BoardGauges(pipeline.board(), TOPICS, 1, new PipelineClock())));
        return new Scrape(metrics.text("text/plain; version=0.0.4"));
    }

    private void listing(String id, Instant timestamp) {
        pipeline.publish(TOPICS.listings(), "jd:" + id, listing(id), timestamp, new RecordHeaders());
    }

    private static Listing listing(String id) {
        return Listing.newBuilder()
                .setMarketplace("jd")
                .setListingId(id)
                .setTitle("充电宝 20000毫安 快充")
                .setRevision(1)
                .setUpdatedAt(START)
                .setCertificateNumbers(List.of(NUMBER))
                .build();
    }

    private void notice(CertificateState state, Instant effectiveFrom, Instant timestamp) {
        notices++;
        CertificateStatus status = CertificateStatus.newBuilder()
                .setCertificateNumber(NUMBER)
                .setStatus(state)
                .setEffectiveFrom(effectiveFrom)
                .setNotice(Notice.newBuilder()
                        .setId("notice-" + notices)
                        .setIssuer("CQC")
                        .build())
                .build();
        pipeline.publish(TOPICS.certificateStatus(), NUMBER, status, timestamp, new RecordHeaders());
    }

    private final class PipelineClock extends Clock {

        @Override
        public Instant instant() {
            return pipeline.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
