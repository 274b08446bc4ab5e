package io.lanjie.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.listing.Freshness;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.notice.EntryKind;
import io.lanjie.domain.order.AcknowledgementType;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicNames;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeteredStagesTest {

    private static final String TEXT = "text/plain; version=0.0.4";
    private static final TopicNames TOPICS = new TopicNames("exercise.");
    private static final ListingKey LISTING = new ListingKey("jd", "1");

    private final MetricsRegistry metrics = new MetricsRegistry();
    private final StageMetrics stages =
            new MeteredStages(metrics.meters(), TOPICS, Set.of("jd", "taobao")).asStageMetrics();

    /** Every method of every stage, and the one sample that has to be 1 after it. */
    static Stream<Arguments> methods() {
        return Stream.of(
                admission(
                        it -> it.accepted(TOPICS.listings()),
                        "lanjie_admission_accepted_total",
                        "marketplace.listings"),
                admission(it -> it.unreadable(TOPICS.listings()), "lanjie_dead_letters_total", "marketplace.listings"),
                admission(it -> it.setAside(TOPICS.recallNotices()), "lanjie_set_aside_total", "ccc.recall-notices"),
                admission(it -> it.misplaced(TOPICS.listings()), "lanjie_misplaced_total", "marketplace.listings"),
                admission(
                        it -> it.waiting(TOPICS.certificateStatus()),
                        "lanjie_waiting_for_registry_total",
                        "ccc.certificate-status"),
                admission(it -> it.accepted("somebody.elses"), "lanjie_admission_accepted_total", "other"),
                one(
                        stages -> stages.admission().refused(TOPICS.listings(), RefusalReason.KEY_MISMATCH),
                        "lanjie_refusals_total{reason=key_mismatch, stage=admission}"),
                one(
                        stages -> stages.watch().refused(EntryKind.RECALL, RefusalReason.SUPERSEDED),
                        "lanjie_refusals_total{reason=superseded, stage=watch}"),
                one(
                        stages -> stages.decision().reviewRefused(RefusalReason.GROUND_UNKNOWN),
                        "lanjie_refusals_total{reason=ground_unknown, stage=decision}"),
                one(
                        stages -> stages.marketplace().answerRefused("jd", RefusalReason.ORDER_UNKNOWN),
                        "lanjie_refusals_total{reason=order_unknown, stage=marketplace}"),
                one(
                        stages -> stages.watch().inForce(EntryKind.CERTIFICATE),
                        "lanjie_notices_total{kind=certificate, outcome=in_force}"),
                one(
                        stages -> stages.watch().waiting(EntryKind.CERTIFICATE),
                        "lanjie_notices_total{kind=certificate, outcome=waiting}"),
                one(
                        stages -> stages.watch().unchanged(EntryKind.RECALL),
                        "lanjie_notices_total{kind=recall, outcome=unchanged}"),
                one(
                        stages -> stages.watch().withdrawn(EntryKind.RECALL),
                        "lanjie_notices_total{kind=recall, outcome=withdrawn}"),
                one(stages -> stages.watch().broadcast(EntryKind.RECALL), "lanjie_watch_broadcasts_total{kind=recall}"),
                one(
                        stages -> stages.claims().judged(Freshness.SAME_VERSION_OTHER_CONTENT),
                        "lanjie_listings_total{outcome=same_version_other_content}"),
                one(stages -> stages.claims().ended(), "lanjie_listings_total{outcome=ended}"),
                one(stages -> stages.claims().endedAgain(), "lanjie_listings_total{outcome=ended_again}"),
                one(
                        stages -> stages.claims().found(MatchKind.CERTIFICATE_FIELD),
                        "lanjie_matches_total{kind=certificate_field}"),
                one(stages -> stages.coverage().watchTaken(7), "lanjie_watch_steps_total{outcome=taken}"),
                one(stages -> stages.coverage().watchRepeated(7), "lanjie_watch_steps_total{outcome=repeated}"),
                one(stages -> stages.coverage().fanOutOpened(9), "lanjie_fan_outs_total{event=opened}"),
                one(stages -> stages.coverage().fanOutReplaced(9), "lanjie_fan_outs_total{event=replaced}"),
                one(stages -> stages.coverage().fanOutFinished(), "lanjie_fan_outs_total{event=finished}"),
                one(stages -> stages.coverage().visited(LISTING), "lanjie_visits_total{outcome=done}"),
                one(stages -> stages.coverage().visitFailed(LISTING), "lanjie_visits_total{outcome=failed}"),
                one(
                        stages -> stages.decision().changed(StandingState.CLEAR, StandingState.BLOCKED),
                        "lanjie_standing_changes_total{after=blocked, before=clear}"),
                one(stages -> stages.decision().unchanged(), "lanjie_decisions_unchanged_total{}"),
                one(stages -> stages.decision().reviewOpened(), "lanjie_reviews_total{event=opened}"),
                one(stages -> stages.decision().reviewClosed(), "lanjie_reviews_total{event=closed}"),
                one(stages -> stages.decision().reviewTaken(), "lanjie_reviews_total{event=taken}"),
                one(stages -> stages.decision().reviewRepeated(), "lanjie_reviews_total{event=repeated}"),
                one(
                        stages -> stages.enforcement().ordered("jd", OrderAction.TAKE_DOWN, GroundKind.MARK_SALE),
                        "lanjie_orders_total{action=take_down, ground_kind=mark_sale, marketplace=jd}"),
                one(
                        stages -> stages.enforcement().ordered("nobody", OrderAction.RELEASE, GroundKind.RECALL),
                        "lanjie_orders_total{action=release, ground_kind=recall, marketplace=other}"),
                one(
                        stages -> stages.marketplace().answered("jd", AcknowledgementType.EXECUTED, false),
                        "lanjie_answers_total{marketplace=jd, timing=in_time, type=executed}"),
                one(
                        stages -> stages.marketplace().answered("jd", AcknowledgementType.EXECUTED, true),
                        "lanjie_answers_total{marketplace=jd, timing=late, type=executed}"),
                one(
                        stages -> stages.marketplace().answeredEarlier("taobao", AcknowledgementType.RECEIVED),
                        "lanjie_answers_total{marketplace=taobao, timing=overtaken, type=received}"),
                one(stages -> stages.marketplace().overdue("jd"), "lanjie_answers_overdue_total{marketplace=jd}"),
                one(
                        stages -> stages.runtime().restored(StoreNames.LISTINGS, 1),
                        "lanjie_restored_records_total{store=listings}"),
                one(stages -> stages.runtime().threadReplaced(), "lanjie_thread_replacements_total{}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("methods")
    void everyMethodLeadsToItsMeterAndToNoOther(Consumer<StageMetrics> method, String sample) {
        method.accept(stages);

        assertThat(nonZero()).containsExactly(Map.entry(sample, 1.0));
    }

    @Test
    void timesToOrdersFallIntoTheirBuckets() {
        stages.enforcement().noticeToOrder(Duration.ofSeconds(3));
        stages.enforcement().listingToOrder(Duration.ofMillis(60));
        stages.enforcement().listingToOrder(Duration.ofHours(2));

        Scrape scrape = scrape();
        assertThat(scrape.types()).containsEntry("lanjie_notice_to_order_seconds", "histogram");
        assertThat(scrape.value("lanjie_notice_to_order_seconds_bucket", "le", "2.5"))
                .isZero();
        assertThat(scrape.value("lanjie_notice_to_order_seconds_bucket", "le", "5.0"))
                .isEqualTo(1);
        assertThat(scrape.value("lanjie_notice_to_order_seconds_sum")).isEqualTo(3);
        assertThat(scrape.value("lanjie_listing_to_order_seconds_bucket", "le", "0.05"))
                .isZero();
        assertThat(scrape.value("lanjie_listing_to_order_seconds_bucket", "le", "0.1"))
                .isEqualTo(1);
        assertThat(scrape.value("lanjie_listing_to_order_seconds_bucket", "le", "3600.0"))
                .isEqualTo(1);
        assertThat(scrape.value("lanjie_listing_to_order_seconds_count")).isEqualTo(2);
    }

    @Test
    void everyCounterAndHistogramIsThereFromTheBeginningWithAllItsTagValues() {
        Scrape scrape = scrape();

        for (MeterDeclaration declaration : MeterDeclaration.values()) {
            if (declaration.kind() == MeterKind.COUNTER) {
                assertThat(scrape.types()).containsEntry(declaration.prometheusName(), "counter");
                assertThat(scrape.helps()).containsEntry(declaration.prometheusName(), declaration.help());
                for (MeterTag tag : declaration.tags()) {
                    List<String> expected =
                            tag == MeterTag.MARKETPLACE ? List.of("jd", "taobao", "other") : tag.closedValues();
                    assertThat(scrape.labels(declaration.prometheusName()).stream()
                                    .map(labels -> labels.get(tag.key()))
                                    .distinct())
                            .as("%s of %s", tag, declaration)
                            .containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }
        assertThat(scrape.value("lanjie_notice_to_order_seconds_count")).isZero();
        assertThat(scrape.value("lanjie_listing_to_order_seconds_count")).isZero();
    }

    private static Arguments admission(Consumer<AdmissionMetrics> method, String name, String topic) {
        return one(stages -> method.accept(stages.admission()), name + "{topic=" + topic + "}");
    }

    private static Arguments one(Consumer<StageMetrics> method, String sample) {
        return Arguments.of(method, sample);
    }

    private Map<String, Double> nonZero() {
        Map<String, Double> nonZero = new TreeMap<>();
        Scrape scrape = scrape();
        for (String name : scrape.types().keySet()) {
            for (Map<String, String> labels : scrape.labels(name)) {
                String[] asked = labels.entrySet().stream()
                        .flatMap(label -> Stream.of(label.getKey(), label.getValue()))
                        .toArray(String[]::new);
                double value = labels.isEmpty() ? scrape.sum(name) : scrape.value(name, asked);
                if (value != 0) {
                    nonZero.put(name + labels, value);
                }
            }
        }
        return nonZero;
    }

    private Scrape scrape() {
        return new Scrape(metrics.text(TEXT));
    }
}
