package io.lanjie.demo;

import io.lanjie.demo.GroundOutcome.Hold;
import io.lanjie.demo.Reception.DeadLettered;
import io.lanjie.demo.Reception.Refused;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderedListing;
import io.lanjie.schema.PolicyAction;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.ReviewReason;
import io.lanjie.schema.ReviewReasonKind;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.TakedownOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The records that an application without fault would write for a campaign, made from its fates. */
final class SampleOutcome {

    static final Instant DECIDED = Instant.parse("2026-11-22T04:00:01Z");

    private SampleOutcome() {}

    /** Everything of the phases from one to the other. */
    static List<OutputRecord> of(Campaign campaign, Phase from, Phase until) {
        List<OutputRecord> records = new ArrayList<>();
        campaign.fates((listing, fate) -> fate.turns().stream()
                .filter(turn ->
                        turn.phase().compareTo(from) >= 0 && turn.phase().compareTo(until) <= 0)
                .forEach(turn -> write(listing.key(), turn, records)));
        for (Phase phase : Phase.values()) {
            if (phase.compareTo(from) >= 0 && phase.compareTo(until) <= 0) {
                campaign.events(phase).forEach(event -> write(event, records));
            }
        }
        return records;
    }

    static List<OutputRecord> of(Campaign campaign) {
        return of(campaign, Phase.OPENING, Phase.last());
    }

    static TakedownOrder order(String key, OrderOutcome outcome, long version, long episode) {
        return TakedownOrder.newBuilder()
                .setListing(OrderedListing.newBuilder()
                        .setMarketplace(key.substring(0, key.indexOf(':')))
                        .setListingId(key.substring(key.indexOf(':') + 1))
                        .build())
                .setOrderId(key.replace(':', '_') + "-" + version)
                .setAction(outcome.action())
                .setReleaseReason(outcome.reason())
                .setVersion(version)
                .setEpisode(episode)
                .setIssuedAt(DECIDED.plus(Duration.ofMillis(version)))
                .setDueAt(DECIDED.plus(Duration.ofHours(1)))
                .setPolicyVersion("1")
                .setRulesVersion("1")
                .build();
    }

    static ListingStanding standing(String key, ListingOutcome outcome) {
        return ListingStanding.newBuilder()
                .setMarketplace(key.substring(0, key.indexOf(':')))
                .setListingId(key.substring(key.indexOf(':') + 1))
                .setState(outcome.state())
                .setVersion(outcome.version())
                .setEpisode(outcome.episode())
                .setGrounds(
                        outcome.grounds().stream().map(SampleOutcome::ground).toList())
                .setSince(DECIDED)
                .build();
    }

    static StandingGround ground(GroundOutcome ground) {
        return StandingGround.newBuilder()
                .setKind(ground.kind())
                .setReference(ground.reference())
                .setStatus(ground.status())
                .setScope(ground.scope())
                .setSkuIds(ground.skuIds())
                .setSince(DECIDED)
                .setAction(
                        switch (ground.hold()) {
                            case HELD -> PolicyAction.TAKE_DOWN;
                            case NOTED -> PolicyAction.REVIEW;
                            case LIFTED -> PolicyAction.NONE;
                        })
                .setHeld(ground.hold() == Hold.HELD)
                .setLiftedByReview(ground.hold() == Hold.LIFTED)
                .setClaimWithdrawn(ground.claimWithdrawn())
                .build();
    }

    private static void write(String key, Turn turn, List<OutputRecord> records) {
        ListingOutcome outcome = turn.outcome();
        turn.order()
                .ifPresent(order -> records.add(new OutputRecord(
                        OutputTopic.ORDERS, key, order(key, order, outcome.version(), outcome.episode()))));
        records.add(new OutputRecord(OutputTopic.STANDINGS, key, standing(key, outcome)));
        ReviewItem item = outcome.reviews().isEmpty() ? null : review(key, outcome.reviews());
        records.add(new OutputRecord(OutputTopic.REVIEWS, key, item));
    }

    private static ReviewItem review(String key, List<String> reasons) {
        return ReviewItem.newBuilder()
                .setMarketplace(key.substring(0, key.indexOf(':')))
                .setListingId(key.substring(key.indexOf(':') + 1))
                .setOpenedAt(DECIDED)
                .setReasons(reasons.stream()
                        .map(reason -> reason.split(" "))
                        .map(parts -> new ReviewReason(ReviewReasonKind.valueOf(parts[0]), parts[1]))
                        .toList())
                .build();
    }

    private static void write(CampaignEvent event, List<OutputRecord> records) {
        if (event.reception() instanceof Refused refused) {
            Refusal refusal = Refusal.newBuilder()
                    .setTopic(event.topic().topicName())
                    .setPartition(0)
                    .setOffset(0)
                    .setKey(event.key())
                    .setReasonCode(refused.reason().name())
                    .setText("refused")
                    .setRefusedAt(DECIDED)
                    .build();
            records.add(new OutputRecord(OutputTopic.REFUSALS, event.key(), refusal));
        } else if (event.reception() instanceof DeadLettered) {
            records.add(new OutputRecord(OutputTopic.DEAD_LETTERS, event.key(), new byte[] {1}));
        }
    }
}
