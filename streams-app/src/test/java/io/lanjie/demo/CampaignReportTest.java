package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.demo.Figure.Group;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.StandingState;
import io.lanjie.terminal.TextWidth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TrustGeneratedClasses.class)
class CampaignReportTest {

    private final Campaign campaign = Samples.tiny();
    private final ActualOutcomeReader actual = new ActualOutcomeReader();
    private final PublicationTimes published = new PublicationTimes();

    @Test
    void aFaultlessRunShowsNoDifference() {
        CampaignReport report = faultless(List.of());
        assertThat(report.differences()).isEmpty();
        assertThat(report.isAsExpected()).isTrue();
        assertThat(report.text(false)).contains("Everything is as it should be").doesNotContain("DIFFERS");
    }

    @Test
    void oneFalsifiedListingIsNamedWithBothSides() {
        String key = someBlockedListing();
        ListingOutcome falsified = new ListingOutcome(StandingState.CLEAR, 1, 1, List.of(), List.of(), List.of());
        CampaignReport report = faultless(
                List.of(new OutputRecord(OutputTopic.STANDINGS, key, SampleOutcome.standing(key, falsified))));
        assertThat(report.isAsExpected()).isFalse();
        assertThat(report.listingDifferences()).singleElement().satisfies(difference -> {
            assertThat(difference.what()).startsWith(key);
            assertThat(difference.expected()).startsWith("BLOCKED v1 e1");
            assertThat(difference.actual()).startsWith("CLEAR v1 e1");
        });
        assertThat(report.differences())
                .extracting(Difference::what)
                .contains("Listings: BLOCKED, at the end", "Listings: CLEAR, at the end", "listings that differ");
        assertThat(report.text(false)).contains(key).contains("DIFFERS").contains("1 listings differ");
    }

    @Test
    void aListingThatIsInNoStoryIsNamed() {
        String key = "jd:1";
        GroundOutcome ground =
                GroundOutcome.certificate("2024770914000000", CertificateState.SUSPENDED, GroundOutcome.Hold.HELD);
        ListingOutcome blocked = new ListingOutcome(StandingState.BLOCKED, 1, 1, List.of(ground), List.of(), List.of());
        CampaignReport report =
                faultless(List.of(new OutputRecord(OutputTopic.STANDINGS, key, SampleOutcome.standing(key, blocked))));
        assertThat(report.listingDifferences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.what()).isEqualTo("jd:1 (in no story)"));
    }

    @Test
    void onlyTheFirstListingsAreShownAndAllAreCounted() {
        actual.takeAll(SampleOutcome.of(campaign, Phase.OPENING, Phase.height()));
        Figures height = actual.figures();
        CampaignReport report = CampaignReport.of(campaign.expected(), height, actual, published, 3);
        assertThat(report.listingDifferences()).hasSize(3);
        assertThat(report.listingsThatDiffer()).isGreaterThan(3);
        assertThat(report.text(false)).contains("more listings");
    }

    @Test
    void aRepeatedOrderIsReportedThoughTheStandingIsRight() {
        String key = someBlockedListing();
        OrderOutcome takeDown = actualOrder(key);
        CampaignReport report =
                faultless(List.of(new OutputRecord(OutputTopic.ORDERS, key, SampleOutcome.order(key, takeDown, 1, 1))));
        assertThat(report.differences()).extracting(Difference::what).contains(key + ": order repeated");
    }

    @Test
    void ordersAreTimedFromTheNoticeThatCausedThem() {
        for (Phase phase : Phase.values()) {
            campaign.events(phase)
                    .filter(event -> event.topic() == InputTopic.CERTIFICATE_STATUS
                            || event.topic() == InputTopic.RECALL_NOTICES)
                    .filter(event -> event.key() != null)
                    .forEach(event -> published.note(phase, event.key(), SampleOutcome.DECIDED.toEpochMilli() - 200));
        }
        Latency latency = faultless(List.of()).latency();
        assertThat(latency.orders()).isGreaterThan(100);
        assertThat(latency.median()).isEqualTo(Duration.ofMillis(201));
        assertThat(latency.slowest()).isBetween(Duration.ofMillis(202), Duration.ofMillis(210));
    }

    @Test
    void columnsAreAlignedAndColoursAreOnlyForTerminals() {
        CampaignReport report = faultless(List.of());
        assertThat(report.text(false)).doesNotContain("\u001b");
        assertThat(report.text(true)).contains("\u001b[");
        List<String> marketplaces = report.text(false)
                .lines()
                .filter(line -> line.contains("拼多多") || line.contains("京东"))
                .toList();
        assertThat(marketplaces).hasSize(4);
        assertThat(marketplaces.stream().map(TextWidth::of).distinct()).hasSize(1);
    }

    private CampaignReport faultless(List<OutputRecord> thenThese) {
        actual.takeAll(SampleOutcome.of(campaign, Phase.OPENING, Phase.height()));
        Figures height = actual.figures();
        actual.takeAll(SampleOutcome.of(campaign, Phase.SELLER_MOVES, Phase.last()));
        actual.takeAll(thenThese);
        return CampaignReport.of(campaign.expected(), height, actual, published, 5);
    }

    private String someBlockedListing() {
        List<String> keys = new ArrayList<>();
        campaign.expected().listings(Phase.last(), (key, outcome) -> {
            if (outcome.state() == StandingState.BLOCKED && outcome.version() == 1) {
                keys.add(key);
            }
        });
        assertThat(campaign.expected().figures(Phase.last()).count(Group.STANDINGS, "BLOCKED"))
                .isGreaterThanOrEqualTo(keys.size());
        return keys.get(0);
    }

    private OrderOutcome actualOrder(String key) {
        List<OrderOutcome> orders = new ArrayList<>();
        campaign.expected().listings(Phase.last(), (other, outcome) -> {
            if (other.equals(key)) {
                orders.addAll(outcome.orders());
            }
        });
        return orders.get(0);
    }
}
