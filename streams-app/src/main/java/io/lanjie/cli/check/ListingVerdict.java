package io.lanjie.cli.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.notice.Watch;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Extent;
import io.lanjie.domain.standing.Standing;
import io.lanjie.json.RecordJson;
import io.lanjie.kafka.record.StandingMapping;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.pipeline.claims.ProfileRule;
import io.lanjie.pipeline.decision.Cause;
import io.lanjie.pipeline.decision.StandingRule;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Decides a listing as if it were put on sale for the first time, by the rules of the application itself. */
final class ListingVerdict {

    /** What of a ground says nothing to somebody who only asks. */
    private static final Set<String> INNER_FIELDS = Set.of("carriers", "held", "since", "sequence");

    private final ProfileRule profiles;
    private final StandingRule standings;
    private final Watch watch;
    private final Policy policy;
    private final Instant at;

    ListingVerdict(ListingMatcher matcher, Watch watch, Policy policy, Instant at) {
        this.profiles = new ProfileRule(matcher);
        this.standings = new StandingRule(matcher.rulesVersion());
        this.watch = watch;
        this.policy = policy;
        this.at = at;
    }

    /** What would become of a listing, as JSON. */
    ObjectNode of(Listing listing) {
        ListingProfile profile = onSale(profiles.profile(listing));
        Standing none = Standing.none(listing.key(), at);
        Standing after = standings
                .decide(none, profile, watch, policy, new Cause.Changed(), at)
                .after();
        Optional<Extent> extent = after.heldExtent();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("marketplace", listing.key().marketplace());
        json.put("listingId", listing.key().listingId());
        json.put("blocked", after.isBlocked());
        json.put(
                "scope",
                extent.map(held -> held.wholeListing() ? "LISTING" : "SKUS").orElse("NONE"));
        ArrayNode skus = json.putArray("skuIds");
        extent.ifPresent(held -> held.skuIds().forEach(skus::add));
        ArrayNode grounds = json.putArray("grounds");
        RecordJson.write(StandingMapping.toRecord(after))
                .path("grounds")
                .forEach(ground -> grounds.add(((ObjectNode) ground).without(INNER_FIELDS)));
        return json;
    }

    private static ListingProfile onSale(ListingProfile profile) {
        return new ListingProfile(
                profile.key(),
                profile.version(),
                true,
                profile.url(),
                profile.sellerId(),
                profile.models(),
                profile.goodsInScope(),
                profile.skus(),
                profile.claims(),
                profile.units(),
                profile.features());
    }
}
