package io.lanjie.matching;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.Notice;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.entry.NoticeGoods;
import io.lanjie.matching.goods.GoodsJudgement;
import io.lanjie.matching.goods.GoodsScope;
import io.lanjie.matching.gtin.Gtins;
import io.lanjie.matching.mark.MarkSales;
import io.lanjie.matching.model.OwnGoods;
import io.lanjie.matching.model.OwnGoodsReader;
import io.lanjie.matching.model.Owners;
import io.lanjie.matching.model.ProductFeatures;
import io.lanjie.matching.number.CertificateNumbers;
import io.lanjie.matching.reading.ClaimFinder;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.term.Lexicon;
import io.lanjie.matching.unit.StatedUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The matcher of the product: reads each text once, and asks each finder what it carries. Holds words alone and no
 * state, so threads can share it.
 */
public final class TextMatcher implements ListingMatcher {

    /** To be raised with every change of a rule: listings are then known to have been read by earlier ones. */
    private static final String RULES_VERSION = "rules-2";

    private final Lexicon lexicon;
    private final String rulesVersion;
    private final GoodsScope scope = new GoodsScope();
    private final List<ClaimFinder> finders = List.of(new CertificateNumbers(), new Gtins(), new MarkSales(scope));
    private final OwnGoodsReader ownGoods;
    private final Owners owners;
    private final ProductFeatures features;

    /** @param dictionaries the words to go by */
    public TextMatcher(Dictionaries dictionaries) {
        lexicon = new Lexicon(dictionaries.terms());
        ownGoods = new OwnGoodsReader(dictionaries);
        owners = Owners.of(dictionaries.brands());
        features = new ProductFeatures(lexicon);
        rulesVersion = RULES_VERSION + "+" + dictionaries.version();
    }

    @Override
    public String rulesVersion() {
        return rulesVersion;
    }

    @Override
    public Findings find(Listing listing) {
        ListingReading reading = ListingReading.of(listing, lexicon);
        return find(reading, scope.judge(reading, MatchLog.SILENT), MatchLog.SILENT);
    }

    /** What {@link #find} finds, and why it finds nothing else. */
    public Explanation explain(Listing listing) {
        CollectingLog log = new CollectingLog();
        ListingReading reading = ListingReading.of(listing, lexicon);
        GoodsJudgement goods = scope.judge(reading, log);
        Findings findings = find(reading, goods, log);
        GoodsJudgement corrected = MarkSales.correct(goods, findings.claims());
        return new Explanation(findings, corrected, log.remarks(), log.rejections(), rulesVersion);
    }

    @Override
    public EntryGoods goods(Notice notice) {
        return NoticeGoods.of(notice, owners, features);
    }

    private Findings find(ListingReading reading, GoodsJudgement goods, MatchLog log) {
        List<Claim> claims = new ArrayList<>();
        Consumer<Claim> found = claims::add;
        for (int index = 0; index < finders.size(); index++) {
            finders.get(index).find(reading, found, log);
        }
        boolean inScope = MarkSales.correct(goods, claims).inScope();
        if (!inScope && claims.isEmpty()) {
            // Most listings are of other goods and carry nothing: what else they say no decision asks for.
            if (log != MatchLog.SILENT) {
                ownGoods.read(reading, log);
            }
            return Findings.NONE;
        }
        OwnGoods own = ownGoods.read(reading, log);
        if (inScope) {
            // Accessories name the power banks that they fit: brand and model prove something of these goods only.
            own.claims(found, log);
        }
        List<StatedUnit> units = StatedUnits.of(reading);
        return new Findings(claims, own.models(), own.skuModels(), inScope, units, own.features());
    }
}
