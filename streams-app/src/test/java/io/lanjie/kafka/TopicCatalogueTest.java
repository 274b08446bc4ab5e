package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicCatalogueTest {

    private static final Duration THREE_YEARS = Duration.ofDays(1096);

    private final TopicCatalogue catalogue = new TopicCatalogue(TopicNames.live(), 4, List.of("jd", "taobao"));

    @Test
    void declaresEveryTopicOnceInTheOrderOfTheData() {
        assertThat(catalogue.all())
                .extracting(TopicDeclaration::name)
                .containsExactly(
                        "ccc.certificate-status",
                        "ccc.recall-notices",
                        "marketplace.listings",
                        "takedown.acknowledgements",
                        "takedown.review-decisions",
                        "takedown.orders",
                        "takedown.orders.jd",
                        "takedown.orders.taobao",
                        "takedown.standings",
                        "takedown.reviews",
                        "interception.refusals",
                        "interception.dead-letters",
                        "interception.watch",
                        "interception.clock");
    }

    @Test
    void keepsEveryNoticeForThreeYearsSoThatCompactionDoesNotDecideWhichHolds() {
        assertThat(List.of(catalogue.certificateStatus(), catalogue.recallNotices()))
                .extracting(TopicDeclaration::settings)
                .allSatisfy(settings -> assertThat(settings)
                        .containsEntry("cleanup.policy", "compact")
                        .containsEntry("min.compaction.lag.ms", millis(THREE_YEARS))
                        .containsEntry("delete.retention.ms", millis(Duration.ofDays(90))));
    }

    @Test
    void keepsTheProofForThreeYears() {
        assertThat(Stream.of(
                        catalogue.acknowledgements(),
                        catalogue.reviewDecisions(),
                        catalogue.orders(),
                        catalogue.refusals(),
                        catalogue.deadLetters()))
                .extracting(TopicDeclaration::settings)
                .allSatisfy(settings -> assertThat(settings)
                        .containsEntry("cleanup.policy", "delete")
                        .containsEntry("retention.ms", millis(THREE_YEARS)));
    }

    @Test
    void keepsAllOrdersOfAMarketplaceForAMonthAndTheLatestForEver() {
        assertThat(catalogue.orders("jd").settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("min.compaction.lag.ms", millis(Duration.ofDays(30)));
    }

    @Test
    void keepsNullsOfListingsLongEnoughForAReaderWhoWasAway() {
        assertThat(catalogue.listings().settings()).containsEntry("delete.retention.ms", millis(Duration.ofDays(14)));
    }

    @Test
    void givesTheWatchAsManyPartitionsAsTheListings() {
        assertThat(catalogue.partitions(catalogue.listings())).isEqualTo(4);
        assertThat(catalogue.partitions(catalogue.watch())).isEqualTo(4);
        assertThat(catalogue.watch().partitions().exact()).isTrue();
        assertThat(catalogue.watch().settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("min.compaction.lag.ms", millis(Duration.ofDays(7)));
    }

    @Test
    void givesTheNoticesOnePartition() {
        assertThat(catalogue.partitions(catalogue.certificateStatus())).isOne();
        assertThat(catalogue.partitions(catalogue.recallNotices())).isOne();
    }

    @Test
    void letsNoWritersClockDecideWhatIsKept() {
        assertThat(catalogue.all())
                .extracting(TopicDeclaration::settings)
                .allSatisfy(settings -> assertThat(settings)
                        .containsEntry("message.timestamp.type", "LogAppendTime")
                        .containsEntry("max.message.bytes", "2097152"));
    }

    @Test
    void registersSchemasWithoutWhatOnlyJavaKnows() {
        assertThat(catalogue.all())
                .extracting(TopicDeclaration::schema)
                .filteredOn(Optional::isPresent)
                .hasSize(11)
                .allSatisfy(
                        schema -> assertThat(schema.orElseThrow().toString()).doesNotContain("avro.java"));
    }

    @Test
    void refusesToBeWithoutListingPartitions() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicCatalogue(TopicNames.live(), 0, List.of()));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
