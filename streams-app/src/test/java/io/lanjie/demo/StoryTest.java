package io.lanjie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.demo.CampaignEvent.Payload;
import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.demo.Reception.Refused;
import io.lanjie.domain.RefusalReason;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.GroundKind;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.StandingState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a story says of its end has to be possible at all. */
@ExtendWith(TrustGeneratedClasses.class)
class StoryTest {

    private final Campaign campaign = Samples.tiny();

    @Test
    void versionsAndEpisodesFollowTheOrders() {
        campaign.fates((listing, fate) -> {
            long version = 0;
            long episode = 0;
            for (Turn turn : fate.turns()) {
                version += turn.ordered() ? 1 : 0;
                episode += turn.sends(OrderAction.TAKE_DOWN) ? 1 : 0;
                assertThat(turn.outcome().version()).as(listing.toString()).isEqualTo(version);
                assertThat(turn.outcome().episode()).as(listing.toString()).isEqualTo(episode);
                assertThat(turn.outcome().orders()).as(listing.toString()).hasSize((int) version);
            }
        });
    }

    @Test
    void turnsComeInTheOrderOfPhases() {
        campaign.fates((listing, fate) -> assertThat(fate.turns())
                .as(listing.toString())
                .extracting(Turn::phase)
                .isSorted());
    }

    /** Two orders for one listing in one phase could become one, depending on who comes first. */
    @Test
    void noListingGetsTwoOrdersInOnePhase() {
        campaign.fates((listing, fate) -> assertThat(
                        fate.turns().stream().filter(Turn::ordered).map(Turn::phase))
                .as(listing.toString())
                .doesNotHaveDuplicates());
    }

    @Test
    void aListingIsBlockedExactlyWhileAGroundHoldsIt() {
        campaign.fates((listing, fate) -> {
            for (Turn turn : fate.turns()) {
                ListingOutcome outcome = turn.outcome();
                boolean held = outcome.grounds().stream().anyMatch(ground -> ground.hold() == Hold.HELD);
                if (outcome.state() != StandingState.ENDED) {
                    assertThat(outcome.state() == StandingState.BLOCKED)
                            .as(listing + " " + outcome)
                            .isEqualTo(held);
                }
            }
        });
    }

    @Test
    void takeDownsAndReleasesTakeTurns() {
        campaign.fates((listing, fate) -> {
            boolean blocked = false;
            for (Turn turn : fate.turns()) {
                if (turn.order().isPresent()) {
                    boolean opens = turn.sends(OrderAction.TAKE_DOWN);
                    assertThat(blocked).as(listing + " " + turn).isEqualTo(!opens);
                }
                blocked = turn.outcome().state() == StandingState.BLOCKED;
            }
        });
    }

    @Test
    void aWithdrawnClaimAwaitsAReviewer() {
        campaign.fates((listing, fate) -> fate.turns().stream()
                .filter(turn -> fate.after(turn.phase()).equals(turn.outcome()))
                .forEach(turn -> turn.outcome().grounds().stream()
                        .filter(GroundOutcome::claimWithdrawn)
                        .forEach(ground -> assertThat(turn.outcome().reviews())
                                .as(listing.toString())
                                .contains("CLAIM_WITHDRAWN " + ground.name()))));
    }

    @Test
    void everyReasonForRefusalOccurs() {
        Set<RefusalReason> reasons = EnumSet.noneOf(RefusalReason.class);
        everyEvent().forEach(event -> {
            if (event.reception() instanceof Refused refused) {
                reasons.add(refused.reason());
            }
        });
        assertThat(reasons).containsExactlyInAnyOrder(RefusalReason.values());
    }

    @Test
    void whatGoesToTheDeadLettersIsNoRecord() {
        assertThat(everyEvent().filter(event -> event.reception().equals(Reception.DEAD_LETTERED)))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.payload()).isInstanceOf(Payload.Unreadable.class));
    }

    @Test
    void everyListingIsListed() {
        Set<String> listed = everyEvent()
                .filter(event -> event.topic() == InputTopic.LISTINGS)
                .filter(event -> event.reception().equals(Reception.TAKEN))
                .map(CampaignEvent::key)
                .collect(Collectors.toSet());
        Set<String> expected = new HashSet<>();
        campaign.fates((listing, fate) -> expected.add(listing.key()));
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void everyKindOfGroundOccurs() {
        Set<GroundKind> held = EnumSet.noneOf(GroundKind.class);
        Set<GroundKind> underReview = EnumSet.noneOf(GroundKind.class);
        campaign.fates((listing, fate) -> fate.turns().stream()
                .flatMap(turn -> turn.outcome().grounds().stream())
                .forEach(ground -> (ground.hold() == Hold.HELD ? held : underReview).add(ground.kind())));
        assertThat(held).containsExactlyInAnyOrder(GroundKind.CERTIFICATE, GroundKind.RECALL, GroundKind.MARK_SALE);
        assertThat(underReview)
                .containsExactlyInAnyOrder(
                        GroundKind.CERTIFICATE, GroundKind.COMPONENT, GroundKind.RECALL, GroundKind.MARK_SALE);
    }

    @Test
    void everyReasonForAReleaseOccursThatNeedsNoNewPolicy() {
        Set<ReleaseReason> reasons = EnumSet.noneOf(ReleaseReason.class);
        campaign.fates((listing, fate) -> fate.after(Phase.last()).orders().stream()
                .map(OrderOutcome::reason)
                .filter(Objects::nonNull)
                .forEach(reasons::add));
        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        ReleaseReason.REINSTATED,
                        ReleaseReason.NOTICE_WITHDRAWN,
                        ReleaseReason.NOTICE_CHANGED,
                        ReleaseReason.RECALL_CLOSED,
                        ReleaseReason.REVIEW);
    }

    @Test
    void everyNoticeIsFromThePastUnlessItIsAboutTheFuture() {
        assertThat(everyEvent()
                        .filter(event -> event.topic() == InputTopic.CERTIFICATE_STATUS)
                        .flatMap(event -> event.message().stream())
                        .map(CertificateStatus.class::cast)
                        .filter(notice -> notice.getEffectiveFrom().isAfter(Samples.CLOCK.instant())))
                .hasSizeBetween(3, 6);
    }

    @Test
    void inOnePhaseAnEntryChangesItsStateAtMostOnce() {
        for (Phase phase : Phase.values()) {
            Map<String, Set<String>> notices = new HashMap<>();
            campaign.events(phase)
                    .filter(event -> event.topic() == InputTopic.CERTIFICATE_STATUS
                            || event.topic() == InputTopic.RECALL_NOTICES)
                    .filter(event -> event.reception().equals(Reception.TAKEN))
                    .forEach(event -> notices.computeIfAbsent(event.key(), any -> new HashSet<>())
                            .add(event.message().map(Object::toString).orElse("removed")));
            assertThat(notices.values()).allSatisfy(ofOne -> assertThat(ofOne).hasSize(1));
        }
    }

    @Test
    void everyPhaseHasEvents() {
        Map<Phase, Long> counts = new EnumMap<>(Phase.class);
        everyEvent().forEach(event -> counts.merge(event.phase(), 1L, Long::sum));
        assertThat(counts).containsOnlyKeys(Phase.values());
    }

    private Stream<CampaignEvent> everyEvent() {
        return Arrays.stream(Phase.values()).flatMap(campaign::events);
    }
}
