package io.lanjie.pipeline.decision;

import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingProfile;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.CertificateDetails;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.Publication;
import io.lanjie.domain.notice.WatchState;
import io.lanjie.domain.notice.WatchedEntry;
import io.lanjie.domain.order.TakedownOrder;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.standing.Standing;
import io.lanjie.pipeline.PipelineDriver;
import io.lanjie.pipeline.enforcement.OrderRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One listing and a few certificates, decided by the rules alone; what happens to them is drawn by a seed. */
final class StandingWorld {

    static final Policy POLICY =
            new PolicyReader().read(new PolicyReader().text(PolicyLocation.of(PolicyLocation.BUILT_IN)));

    private static final ListingKey KEY = new ListingKey("jd", "1");
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<String> NUMBERS = List.of("2024010914000001", "2024010914000002", "2024010915000003");
    private static final List<String> MODELS = List.of("PB1", "PB2", "PB3");

    private final StandingRule standingRule = new StandingRule("rules");
    private final OrderRule orderRule = new OrderRule();
    private final WatchState entries = new WatchState(change -> WatchedEntry.of(change, PipelineDriver.MATCHER::goods));
    private final Random random;

    private Standing standing = Standing.none(KEY, START);
    private ListingProfile profile;
    private long steps;

    StandingWorld(long seed) {
        random = new Random(seed);
    }

    /**
     * One decision.
     *
     * @param before the standing before
     * @param after the standing after it and its order
     * @param order the order, if one followed
     */
    record Step(Standing before, Standing after, Optional<TakedownOrder> order) {}

    Standing standing() {
        return standing;
    }

    /** Decides the listing as it is. */
    Step decide(Cause cause) {
        steps++;
        Instant now = START.plusSeconds(steps);
        Standing before = standing;
        Decision decision = standingRule.decide(before, profile, entries, POLICY, cause, now);
        Optional<TakedownOrder> order = orderRule.order(before, decision.after(), decision.lifted(), POLICY, now);
        standing = order.map(TakedownOrder::standing).orElse(decision.after());
        return new Step(before, standing, order);
    }

    /** Makes a notice the one in force, without deciding. */
    void enforce(CertificateNotice notice) {
        Notice before = entries.inForce(notice.entry()).orElse(null);
        entries.take(EntryChange.to(before, notice));
    }

    /** Makes that the listing as it is, or with null none, without deciding. */
    void list(ListingProfile now) {
        profile = now;
    }

    ListingProfile profile() {
        return profile;
    }

    CertificateNotice anyNotice(List<CertificateState> states) {
        steps++;
        List<String> affected = random.nextInt(3) > 0 ? List.of() : List.of(any(MODELS));
        List<String> reasons = random.nextBoolean() ? List.of() : List.of(any(List.of("0201", "0203")));
        Publication publication = new Publication("n" + steps, "CQC", null, null, List.of());
        SourcePosition source = new SourcePosition("ccc.certificate-status", 0, steps);
        return new CertificateNotice(
                any(NUMBERS),
                any(states),
                START,
                null,
                steps,
                reasons,
                null,
                CertificateDetails.none(),
                affected,
                List.of(),
                publication,
                source);
    }

    /** A listing that states its models, for goods in scope. */
    ListingProfile clearListing() {
        return listing(true, true, MODELS);
    }

    /** A listing that may leave its models open and may be of other goods. */
    ListingProfile anyListing(boolean onSale) {
        return listing(onSale, random.nextInt(4) > 0, Arrays.asList("PB1", "PB2", "PB3", null));
    }

    private ListingProfile listing(boolean onSale, boolean inScope, List<String> models) {
        steps++;
        List<SkuModel> skus = new ArrayList<>();
        for (String skuId : List.of("A", "B", "C")) {
            if (random.nextBoolean()) {
                skus.add(new SkuModel(skuId, models(any(models))));
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            String number = any(NUMBERS);
            MatchKind kind = any(List.of(MatchKind.CERTIFICATE_FIELD, MatchKind.CERTIFICATE_TEXT));
            String skuId =
                    skus.isEmpty() || random.nextBoolean() ? "" : any(skus).skuId();
            Match match = new Match(kind, "f" + count, number, number, 0, number.length(), "");
            claims.add(new Claim(MatchKey.certificate(number), match, skuId, Strength.STRONG));
        }
        ListingVersion version = new ListingVersion(steps, START);
        return new ListingProfile(
                KEY, version, onSale, null, null, models(any(models)), inScope, skus, claims, List.of(), List.of());
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private static List<String> models(String model) {
        return model == null ? List.of() : List.of(model);
    }
}
