package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.demo.CampaignEvent.Payload;
import io.lanjie.demo.Figure.Group;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.RecallNotice;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TrustGeneratedClasses.class)
class CampaignTest {

    @Test
    void sameSeedGivesSameEvents() {
        assertThat(transcript(Samples.tiny())).isEqualTo(transcript(Samples.tiny()));
    }

    @Test
    void anotherSeedGivesOtherEvents() {
        assertThat(transcript(Samples.tiny(1))).isNotEqualTo(transcript(Samples.tiny(2)));
    }

    @Test
    void eventsOfAPhaseCanBeAskedForAgainAndInAnyOrder() {
        Campaign campaign = Samples.tiny();
        List<String> asked = lines(campaign, Phase.SUSPENSIONS);
        lines(campaign, Phase.OPENING);
        assertThat(lines(campaign, Phase.SUSPENSIONS)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyStoryIsToldAndFateKnowsEachListingOnce(long seed) {
        Campaign campaign = Samples.tiny(seed);
        Set<String> stories = new HashSet<>();
        List<String> keys = new ArrayList<>();
        campaign.fates((listing, fate) -> {
            stories.add(listing.story());
            keys.add(listing.key());
        });
        assertThat(keys).hasSize(Samples.TINY_LISTINGS).doesNotHaveDuplicates();
        assertThat(campaign.casts().stream().map(cast -> cast.story().name()))
                .containsAll(Casting.specialStories().stream().map(Story::name).toList());
        assertThat(stories).contains("suspended", "revoked", "suspended and reinstated", "no number on it");
    }

    @Test
    void storyNamesAreDistinct() {
        assertThat(Casting.specialStories().stream().map(Story::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10})
    void countsScaleWithTheCampaign(int scale) {
        int listings = Samples.TINY_LISTINGS * scale * 2;
        int certificates = Samples.TINY_CERTIFICATES * scale;
        Campaign campaign = new Campaign(Samples.SEED, listings, certificates, Samples.CLOCK);
        Map<String, CertificateState> states = statesAtTheHeight(campaign);
        assertThat(states.values())
                .filteredOn(state -> state == CertificateState.SUSPENDED || state == CertificateState.REVOKED)
                .hasSize(certificates);
        assertThat(states.values())
                .filteredOn(CertificateState.REVOKED::equals)
                .hasSizeBetween(certificates / 16, certificates / 16 + 4);
        long blocked = campaign.expected().figures(Phase.height()).count(Group.STANDINGS, "BLOCKED");
        assertThat(blocked).isBetween(listings * 36L / 100, listings * 40L / 100);
    }

    @Test
    void fullCampaignHasTheShapeOfSeptember2025() {
        Campaign campaign = Campaign.full(Samples.SEED, Samples.CLOCK);
        Figures height = campaign.expected().figures(Phase.height());
        long blocked = height.count(Group.STANDINGS, "BLOCKED");
        assertThat(blocked).isBetween(78_000L, 80_000L);
        assertThat(Arrays.stream(Marketplace.values())
                        .mapToLong(marketplace -> height.count(Group.BLOCKED, marketplace.id()))
                        .sum())
                .isEqualTo(blocked);
        assertThat(height.count(Group.GROUNDS, "CERTIFICATE")).isGreaterThan(blocked * 99 / 100);
        assertThat(height.count(Group.GROUNDS, "RECALL")).isBetween(50L, 200L);
        assertThat(height.count(Group.GROUNDS, "MARK_SALE")).isBetween(30L, 200L);
        assertThat(campaign.casts()).extracting(Cast::listings).contains(20_000);
        assertThat(campaign.casts().stream()
                        .mapToInt(cast -> cast.story().suspended())
                        .sum())
                .isEqualTo(9_000);
        assertThat(campaign.casts().stream()
                        .mapToInt(cast -> cast.story().revoked())
                        .sum())
                .isEqualTo(600);
    }

    @Test
    void aCampaignTooSmallForItsStoriesSaysWhatItNeeds() {
        assertThatThrownBy(() -> new Campaign(1, 500, 20, Samples.CLOCK))
                .hasMessageContaining("certificates: at least");
        assertThatThrownBy(() -> new Campaign(1, 100, 100, Samples.CLOCK)).hasMessageContaining("listings: at least");
        Clock tooEarly = Clock.offset(Samples.CLOCK, Duration.ofDays(-600));
        assertThatThrownBy(() -> new Campaign(1, 1000, 100, tooEarly)).hasMessageContaining("clock: 2025");
    }

    @Test
    void recordsCarryTheKeyOfTheirValueUnlessThatIsTheirFault() {
        everyEvent(Samples.tiny())
                .filter(event -> event.reception().equals(Reception.TAKEN))
                .forEach(event -> event.message().ifPresent(message -> {
                    if (message instanceof Listing listing) {
                        assertThat(event.key()).isEqualTo(listing.getMarketplace() + ":" + listing.getListingId());
                    }
                    if (message instanceof RecallNotice notice) {
                        assertThat(event.key()).isEqualTo(notice.getRecallId());
                    }
                    if (message instanceof CertificateStatus notice) {
                        assertThat(event.key())
                                .isEqualTo(notice.getCertificateNumber())
                                .matches("20\\d{14}");
                    }
                }));
    }

    private static Map<String, CertificateState> statesAtTheHeight(Campaign campaign) {
        Map<String, CertificateState> states = new HashMap<>();
        Stream.of(Phase.OPENING, Phase.SUSPENSIONS, Phase.ESCALATION)
                .flatMap(campaign::events)
                .filter(event -> event.topic() == InputTopic.CERTIFICATE_STATUS)
                .filter(event -> event.reception().equals(Reception.TAKEN))
                .flatMap(event -> event.message().stream())
                .map(CertificateStatus.class::cast)
                .filter(notice -> notice.getEffectiveFrom().isBefore(Samples.CLOCK.instant()))
                .forEach(notice -> states.put(notice.getCertificateNumber(), notice.getStatus()));
        return states;
    }

    private static List<String> transcript(Campaign campaign) {
        return Arrays.stream(Phase.values())
                .flatMap(phase -> lines(campaign, phase).stream())
                .toList();
    }

    private static List<String> lines(Campaign campaign, Phase phase) {
        return campaign.events(phase).map(CampaignTest::line).toList();
    }

    private static Stream<CampaignEvent> everyEvent(Campaign campaign) {
        return Arrays.stream(Phase.values()).flatMap(campaign::events);
    }

    private static String line(CampaignEvent event) {
        String payload = event.payload() instanceof Payload.Unreadable unreadable
                ? Arrays.toString(unreadable.bytes())
                : event.message().map(Object::toString).orElse("removed");
        return event.phase() + " " + event.topic() + " " + event.key() + " " + event.reception() + " " + payload;
    }
}
