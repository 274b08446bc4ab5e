package io.lanjie.pipeline.coverage;

import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.order.TakedownOrder;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Standing;
import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.record.OrderMapping;
import io.lanjie.kafka.record.StandingMapping;
import io.lanjie.kafka.stored.StoredStandings;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.pipeline.decision.Cause;
import io.lanjie.pipeline.decision.Decision;
import io.lanjie.pipeline.decision.StandingRule;
import io.lanjie.pipeline.enforcement.OrderRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides listings and makes the bytes that follow. Touches nothing. */
final class Rulings {

    private final StandingRule standingRule;
    private final OrderRule orderRule;
    private final WireFormat wire;
    private final TopicNames topics;
    private final StoredStandings storedStandings = new StoredStandings();

    Rulings(StandingRule standingRule, OrderRule orderRule, WireFormat wire, TopicNames topics) {
        this.standingRule = standingRule;
        this.orderRule = orderRule;
        this.wire = wire;
        this.topics = topics;
    }

    /** Leaves a standing as it is. */
    Ruling unchanged(Standing standing) {
        return new Ruling(new Decision(standing, standing, List.of()), standing, Optional.empty(), null, List.of());
    }

    /** Decides a listing; the profile is null when it is gone. */
    Ruling rule(Standing before, ListingProfile profile, Watch watch, Policy policy, Cause cause, Instant now) {
        Decision decision = standingRule.decide(before, profile, watch, policy, cause, now);
        Optional<TakedownOrder> order = orderRule.order(before, decision.after(), decision.lifted(), policy, now);
        Standing after = order.map(TakedownOrder::standing).orElse(decision.after());
        if (!decision.changesStanding() && order.isEmpty()) {
            return new Ruling(decision, before, order, null, List.of());
        }
        List<Output> outputs = new ArrayList<>();
        order.ifPresent(one -> {
            byte[] bytes = RecordBound.checked(wire.toBytes(topics.orders(), OrderMapping.toRecord(one)));
            outputs.add(new Output(NodeNames.RECORD_ORDERS, bytes));
            outputs.add(new Output(NodeNames.DELIVER_ORDERS, bytes));
        });
        byte[] standing = RecordBound.checked(wire.toBytes(topics.standings(), StandingMapping.toRecord(after)));
        outputs.add(new Output(NodeNames.PUBLISH_STANDINGS, standing));
        if (decision.changesReview()) {
            byte[] item = after.reviewReasons().isEmpty()
                    ? null
                    : wire.toBytes(topics.reviews(), OrderMapping.reviewItem(after));
            outputs.add(new Output(NodeNames.PUBLISH_REVIEWS, item));
        }
        return new Ruling(decision, after, order, storedStandings.ofPublished(standing), outputs);
    }
}
