package io.lanjie.matching;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.goods.GoodsScope;
import io.lanjie.matching.mark.MarkSales;
import io.lanjie.matching.model.ModelKey;
import io.lanjie.matching.number.CertificateNumbers;
import io.lanjie.matching.reading.ClaimFinder;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.term.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The matcher of the product: reads each text once, and asks each finder what it carries. */
public final class TextMatcher implements ListingMatcher {

    private static final String RULES_VERSION = "certificate-numbers-1";

    private final Lexicon lexicon;
    private final String rulesVersion;
    private final GoodsScope scope = new GoodsScope();
    private final List<ClaimFinder> finders = List.of(new CertificateNumbers(), new MarkSales(scope));

    /** Matches without dictionaries: certificate numbers alone. */
    public TextMatcher() {
        this(Dictionaries.none());
    }

    /** @param dictionaries the words to go by */
    public TextMatcher(Dictionaries dictionaries) {
        lexicon = new Lexicon(dictionaries.terms());
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
        List<SkuModel> skus = listing.skus().stream()
                .map(sku -> new SkuModel(sku.skuId(), models(sku.model())))
                .toList();
        return new Findings(
                claims,
                models(listing.model()),
                skus,
                scope.judge(reading, MatchLog.SILENT).inScope(),
                List.of(),
                List.of());
    }

    private static List<String> models(String model) {
        return Stream.ofNullable(ModelKey.canonical(model))
                .filter(Objects::nonNull)
                .toList();
    }
}
