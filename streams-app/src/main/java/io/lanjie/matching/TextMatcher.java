package io.lanjie.matching;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.goods.GoodsScope;
import io.lanjie.matching.gtin.Gtins;
import io.lanjie.matching.model.OwnGoods;
import io.lanjie.matching.model.OwnGoodsReader;
import io.lanjie.matching.number.CertificateNumbers;
import io.lanjie.matching.reading.ClaimFinder;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.term.Lexicon;
import io.lanjie.matching.unit.StatedUnits;
import java.util.ArrayList;
import java.util.List;

/** The matcher of the product: reads each text once, and asks each finder what it carries. */
public final class TextMatcher implements ListingMatcher {

    private static final String RULES_VERSION = "rules-2";

    private final Lexicon lexicon;
    private final String rulesVersion;
    private final GoodsScope scope = new GoodsScope();
    private final List<ClaimFinder> finders = List.of(new CertificateNumbers(), new Gtins());
    private final OwnGoodsReader ownGoods;

    /** Matches without dictionaries: certificate numbers alone. */
    public TextMatcher() {
        this(Dictionaries.none());
    }

    /** @param dictionaries the words to go by */
    public TextMatcher(Dictionaries dictionaries) {
        lexicon = new Lexicon(dictionaries.terms());
        ownGoods = new OwnGoodsReader(dictionaries);
        rulesVersion = RULES_VERSION + "+" + dictionaries.version();
    }

    @Override
    public String rulesVersion() {
        return rulesVersion;
    }

    @Override
    public Findings find(Listing listing) {
        ListingReading reading = ListingReading.of(listing, lexicon);
        List<Claim> claims = new ArrayList<>();
        finders.forEach(finder -> finder.find(reading, claims::add, MatchLog.SILENT));
        boolean inScope = scope.judge(reading, MatchLog.SILENT).inScope();
        OwnGoods own = ownGoods.read(reading, MatchLog.SILENT);
        if (inScope) {
            // Accessories name the power banks that they fit: brand and model prove something of these goods only.
            own.claims(claims::add, MatchLog.SILENT);
        }
        List<StatedUnit> units = StatedUnits.of(reading);
        return new Findings(claims, own.models(), own.skuModels(), inScope, units, own.features());
    }
}
