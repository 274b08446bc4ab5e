package io.lanjie.pipeline.coverage;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.arrival.Admitted;
import io.lanjie.domain.arrival.Arrival.AnswerArrived;
import io.lanjie.domain.arrival.Arrival.ListingArrived;
import io.lanjie.domain.arrival.Arrival.ListingRepeated;
import io.lanjie.domain.arrival.Arrival.ReviewArrived;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.Freshness;
import io.lanjie.domain.listing.KnownListing;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingKeys;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Seen;
import io.lanjie.domain.order.Acknowledgement;
import io.lanjie.domain.order.AcknowledgementType;
import io.lanjie.domain.standing.Standing;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.kafka.record.AnswerMapping;
import io.lanjie.kafka.stored.SeenListings;
import io.lanjie.kafka.wire.RefusalWriter;
import io.lanjie.metrics.StageMetrics;
import io.lanjie.pipeline.claims.Fingerprints;
import io.lanjie.pipeline.claims.ProfileRule;
import io.lanjie.pipeline.decision.Cause;
import io.lanjie.pipeline.decision.ReviewRule;
import io.lanjie.pipeline.marketplace.AnswerRule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * What becomes of an event about one listing. Everything is worked out first, and only then is anything touched; a
 * listing that an open fan-out has yet to visit is first decided as it was, so that the order of events counts and not
 * the speed of the fan-out.
 */
final class ListingDesk {

    private final Fingerprints fingerprints;
    private final ProfileRule profileRule;
    private final Rulings rulings;
    private final RefusalWriter refusals;
    private final StageMetrics metrics;
    private final int rules;
    private final ReviewRule reviewRule = new ReviewRule();
    private final AnswerRule answerRule = new AnswerRule();

    private final TaskStores stores;
    private final TaskMemory memory;
    private final RulingOutlet outlet;
    private final OrderTimes times;

    ListingDesk(ListingTools tools, TaskStores stores, TaskMemory memory, RulingOutlet outlet) {
        this.fingerprints = tools.fingerprints();
        this.profileRule = tools.profileRule();
        this.rulings = tools.rulings();
        this.refusals = tools.refusals();
        this.metrics = tools.metrics();
        this.rules = tools.matcher().rulesVersion().hashCode();
        this.stores = stores;
        this.memory = memory;
        this.outlet = outlet;
        this.times = new OrderTimes(metrics.enforcement());
    }

    /** A version of a listing. */
    Effect arrived(ListingArrived arrived, Instant publishedAt, Instant now) {
        Listing listing = arrived.listing();
        String key = listing.key().toString();
        Fingerprint fingerprint = fingerprints.of(listing);
        KnownListing last = known(key);
        Seen version = new Seen(listing.version(), fingerprint, rules);
        Freshness freshness = last == null ? Freshness.NEWER : last.seen().judge(version);
        if (freshness == Freshness.OLDER || freshness == Freshness.UNCHANGED) {
            return () -> nothingNew(key, arrived, freshness);
        }
        KnownListing known = new KnownListing(profileRule.profile(listing), fingerprint, arrived.published(), rules);
        ListingProfile before = last == null ? null : last.profile();
        List<Ruling> ruled = rule(listing.key(), before, known.profile(), new Cause.Changed(), now);
        byte[] bytes = stores.toBytes(known);
        return () -> {
            stores.keepListing(key, bytes);
            ruled.forEach(outlet::apply);
            if (!ruled.isEmpty()) {
                // Those before it were due already.
                times.afterListing(ruled.get(ruled.size() - 1), publishedAt, now);
            }
            memory.index().replace(key, before, ListingKeys.of(known));
            metrics.claims().judged(freshness);
            known.profile()
                    .claims()
                    .forEach(claim -> metrics.claims().found(claim.match().kind()));
        };
    }

    /** It says in another record what is known; the next one like it is known unread. */
    private void nothingNew(String key, ListingArrived arrived, Freshness freshness) {
        if (freshness == Freshness.UNCHANGED) {
            SeenListings seen = memory.index().seen();
            int number = seen.find(key);
            if (arrived.published() != null) {
                seen.publishedIn(number, arrived.published());
            }
            advance(seen, number, arrived.listing().version());
        }
        metrics.claims().judged(freshness);
    }

    /** A version of a listing that repeats the record taken last. */
    Effect repeated(ListingRepeated repeated) {
        return () -> {
            SeenListings seen = memory.index().seen();
            int number = seen.find(repeated.key().toString());
            boolean older = repeated.version().isOlderThan(seen.version(number));
            if (!older) {
                advance(seen, number, repeated.version());
            }
            metrics.claims().judged(older ? Freshness.OLDER : Freshness.UNCHANGED);
        };
    }

    private static void advance(SeenListings seen, int number, ListingVersion version) {
        if (seen.version(number).isOlderThan(version)) {
            seen.repeated(number, version);
        }
    }

    /** The end of a listing. */
    Effect ended(ListingKey listing, Instant now) {
        String key = listing.toString();
        ListingProfile before = profile(key);
        if (before == null) {
            return isUnread(null, standing(listing, now))
                    ? endedUnread(listing, now)
                    : () -> metrics.claims().endedAgain();
        }
        List<Ruling> ruled = rule(listing, before, null, new Cause.Ended(), now);
        return () -> {
            stores.keepListing(key, null);
            ruled.forEach(outlet::apply);
            memory.index().end(key, before);
            metrics.claims().ended();
        };
    }

    /** The end of a listing that an earlier application knew, and this one never read. */
    private Effect endedUnread(ListingKey listing, Instant now) {
        if (!memory.isDeciding()) {
            return () -> {
                stores.progress().noteEnded(listing.toString());
                metrics.claims().ended();
            };
        }
        Ruling ruling =
                rulings.rule(standing(listing, now), null, memory.watch(), memory.policy(), new Cause.Ended(), now);
        return () -> {
            outlet.apply(ruling);
            metrics.claims().ended();
        };
    }

    /** Decides the listings whose end was read before the task decided. */
    void endNoted(Instant now) {
        for (String key : stores.progress().takeEnded()) {
            ListingKey listing = ListingKey.parse(key);
            // It may have come back meanwhile.
            if (isUnread(profile(key), standing(listing, now))) {
                outlet.apply(rulings.rule(
                        standing(listing, now), null, memory.watch(), memory.policy(), new Cause.Ended(), now));
            }
        }
    }

    /**
     * Whether a listing has a standing from an earlier application and was not read yet. Its standing stays as it is
     * until then: to take it for one that is gone would free it, and its return would be ordered down again.
     */
    private static boolean isUnread(ListingProfile profile, Standing standing) {
        return profile == null && !standing.grounds().isEmpty() && standing.state() != StandingState.ENDED;
    }

    /** What a visit by a fan-out means. Touches nothing. */
    Ruling plan(String key, Instant now) {
        ListingProfile profile = profile(key);
        Standing standing = standing(ListingKey.parse(key), now);
        return isUnread(profile, standing)
                ? rulings.unchanged(standing)
                : rulings.rule(standing, profile, memory.watch(), memory.policy(), new Cause.Changed(), now);
    }

    /** A decision of a reviewer. */
    Effect reviewed(ReviewArrived review, Admitted admitted, Instant now) {
        ListingProfile profile = profile(review.key().toString());
        List<Ruling> ruled = new ArrayList<>(catchUp(review.key(), profile, now));
        Standing standing =
                ruled.isEmpty() ? standing(review.key(), now) : ruled.get(0).after();
        ReviewRule.Verdict verdict = isUnread(profile, standing)
                ? new ReviewRule.Verdict.Refused(new Refusal(
                        RefusalReason.GROUND_UNKNOWN, "listingId", "the listing itself has not been read yet"))
                : reviewRule.check(
                        standing,
                        new ReviewRule.Decided(
                                review.verdict(),
                                review.grounds(),
                                review.reviewer(),
                                review.decidedAt(),
                                admitted.source()));
        if (verdict instanceof ReviewRule.Verdict.Applies applies) {
            ruled.add(rulings.rule(standing, profile, memory.watch(), memory.policy(), applies.cause(), now));
        }
        Optional<byte[]> refusal = verdict instanceof ReviewRule.Verdict.Refused refused
                ? Optional.of(refusal(admitted, refused.refusal(), AnswerMapping.toRecord(review), now))
                : Optional.empty();
        return () -> {
            ruled.forEach(outlet::apply);
            refusal.ifPresent(bytes -> outlet.refuse(admitted.key(), bytes));
            count(verdict);
        };
    }

    /** An answer of a marketplace. */
    Effect answered(AnswerArrived arrived, Admitted admitted, Instant now) {
        Acknowledgement answer = arrived.answer();
        Standing standing = standing(answer.key(), now);
        Optional<Refusal> fault = answerRule.fault(standing, answer);
        if (fault.isPresent()) {
            byte[] refusal = refusal(admitted, fault.get(), AnswerMapping.toRecord(answer), now);
            return () -> {
                outlet.refuse(admitted.key(), refusal);
                metrics.marketplace()
                        .answerRefused(answer.key().marketplace(), fault.get().reason());
            };
        }
        List<Ruling> ruled = contested(answer, now);
        return () -> {
            if (answerRule.settles(standing, answer)) {
                stores.deadlines().settle(answer.key(), standing.lastOrder());
            }
            ruled.forEach(outlet::apply);
            count(answer, standing, now);
        };
    }

    private List<Ruling> contested(Acknowledgement answer, Instant now) {
        if (answer.type() != AcknowledgementType.CONTESTED) {
            return List.of();
        }
        ListingProfile profile = profile(answer.key().toString());
        if (isUnread(profile, standing(answer.key(), now))) {
            return List.of();
        }
        return rule(answer.key(), profile, profile, new Cause.Contested(answer.occurredAt()), now);
    }

    /** What an event means: first as the listing was, if a fan-out has yet to reach it, then as it is now. */
    private List<Ruling> rule(
            ListingKey listing, ListingProfile before, ListingProfile profile, Cause cause, Instant now) {
        if (!memory.isDeciding()) {
            return List.of();
        }
        List<Ruling> ruled = new ArrayList<>(catchUp(listing, before, now));
        Standing standing =
                ruled.isEmpty() ? standing(listing, now) : ruled.get(0).after();
        ruled.add(rulings.rule(standing, profile, memory.watch(), memory.policy(), cause, now));
        return ruled;
    }

    private List<Ruling> catchUp(ListingKey listing, ListingProfile profile, Instant now) {
        if (!memory.isDeciding() || memory.fanOuts().isEmpty()) {
            return List.of();
        }
        Standing standing = standing(listing, now);
        if (isUnread(profile, standing)) {
            return List.of();
        }
        Ruling ruling = rulings.rule(standing, profile, memory.watch(), memory.policy(), new Cause.Changed(), now);
        return ruling.changesAnything() ? List.of(ruling) : List.of();
    }

    private Standing standing(ListingKey listing, Instant now) {
        Standing stored = stores.standing(listing);
        return stored == null ? Standing.none(listing, now) : stored;
    }

    private ListingProfile profile(String key) {
        KnownListing known = known(key);
        return known == null ? null : known.profile();
    }

    /** A listing as taken last, or null; of one that said nothing new the version may not be written down yet. */
    private KnownListing known(String key) {
        SeenListings seen = memory.index().seen();
        int number = seen.find(key);
        if (!seen.isPresent(number)) {
            return null;
        }
        KnownListing stored = stores.listing(key);
        return seen.isUnwritten(number) ? stored.at(seen.version(number), seen.published(number)) : stored;
    }

    private byte[] refusal(Admitted admitted, Refusal refusal, SpecificRecord record, Instant now) {
        String key = new String(admitted.key(), StandardCharsets.UTF_8);
        return refusals.toBytes(admitted.source(), key, refusal, record, now);
    }

    private void count(ReviewRule.Verdict verdict) {
        if (verdict instanceof ReviewRule.Verdict.Applies) {
            metrics.decision().reviewTaken();
        } else if (verdict instanceof ReviewRule.Verdict.Refused refused) {
            metrics.decision().reviewRefused(refused.refusal().reason());
        } else {
            metrics.decision().reviewRepeated();
        }
    }

    private void count(Acknowledgement answer, Standing standing, Instant now) {
        String marketplace = answer.key().marketplace();
        if (answer.version() < standing.version()) {
            metrics.marketplace().answeredEarlier(marketplace, answer.type());
        } else {
            boolean late = now.isAfter(standing.lastOrder().dueAt());
            metrics.marketplace().answered(marketplace, answer.type(), late);
        }
    }
}
