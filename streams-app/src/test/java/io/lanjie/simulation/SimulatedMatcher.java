package io.lanjie.simulation;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Sku;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.CertificateDetails;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;
import io.lanjie.matching.Findings;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.pipeline.PipelineDriver;
import java.util.ArrayList;
import java.util.List;

/**
 * The real matcher, but for the two things that listings of the simulation say in set words: batches and offers of
 * marks. How texts say these is not the simulation's to know.
 */
final class SimulatedMatcher implements ListingMatcher {

    /** Made once, as dictionaries take their time. */
    static final ListingMatcher SHARED = new SimulatedMatcher(false);

    /** Reads only the number of certificates that are valid. */
    static final ListingMatcher IGNORING_COVER = new SimulatedMatcher(true);

    private final ListingMatcher real = PipelineDriver.MATCHER;
    private final boolean ignoresCover;

    private SimulatedMatcher(boolean ignoresCover) {
        this.ignoresCover = ignoresCover;
    }

    @Override
    public Findings find(Listing listing) {
        Findings found = real.find(listing);
        List<Claim> claims = new ArrayList<>(found.claims());
        claims.removeIf(claim -> claim.key().kind() == MatchKey.Kind.MARK);
        List<StatedUnit> units = new ArrayList<>();
        for (Attribute attribute : listing.attributes()) {
            units.add(new StatedUnit.Batch(attribute.value(), ""));
        }
        addMarks(listing.title(), "", claims);
        for (Sku sku : listing.skus()) {
            String name = sku.name() == null ? "" : sku.name();
            addMarks(name, sku.skuId(), claims);
            int batch = name.indexOf(Publisher.BATCH);
            if (batch >= 0) {
                units.add(new StatedUnit.Batch(name.substring(batch + Publisher.BATCH.length()), sku.skuId()));
            }
        }
        return new Findings(claims, found.models(), found.skus(), found.goodsInScope(), units, found.features());
    }

    private static void addMarks(String text, String skuId, List<Claim> claims) {
        if (text.startsWith(Content.Kind.MARKS.title)) {
            claims.add(mark(Carrying.MARKS, text, skuId, Strength.STRONG));
        } else if (text.startsWith(Content.Kind.MARK_FILES.title)) {
            claims.add(mark(Carrying.MARK_FILES, text, skuId, Strength.WEAK));
        }
    }

    private static Claim mark(String ground, String text, String skuId, Strength strength) {
        String rule = ground.substring(ground.indexOf(':') + 1);
        String field = skuId.isEmpty() ? "title" : "skus." + skuId;
        Match match = new Match(MatchKind.MARK_TEXT, field, text, rule, 0, text.length(), rule);
        return new Claim(MatchKey.mark(rule), match, skuId, strength);
    }

    @Override
    public EntryGoods goods(Notice notice) {
        boolean speaks = notice instanceof CertificateNotice && !notice.callsForAction();
        return real.goods(ignoresCover && speaks ? withoutGoods((CertificateNotice) notice) : notice);
    }

    private static CertificateNotice withoutGoods(CertificateNotice notice) {
        return new CertificateNotice(
                notice.number(),
                notice.state(),
                notice.effectiveFrom(),
                notice.effectiveUntil(),
                notice.sequence(),
                notice.reasonCodes(),
                notice.reasonText(),
                CertificateDetails.none(),
                List.of(),
                notice.componentCertificates(),
                notice.publication(),
                notice.source());
    }

    @Override
    public String rulesVersion() {
        return real.rulesVersion();
    }
}
