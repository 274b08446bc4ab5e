package io.lanjie.matching;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Sku;
import io.lanjie.domain.listing.SkuModel;
import io.lanjie.domain.notice.EntryId;
import java.util.ArrayList;
import java.util.List;

/** Finds certificate numbers in every text of a listing. */
public final class CertificateNumberMatcher implements ListingMatcher {

    private static final String RULES_VERSION = "certificate-numbers-1";

    private final CertificateNumberFinder finder = new CertificateNumberFinder();
    private final GoodsScope scope = GoodsScope.standard();

    @Override
    public String rulesVersion() {
        return RULES_VERSION;
    }

    @Override
    public Findings find(Listing listing) {
        Collector claims = new Collector();
        List<String> numbers = listing.certificateNumbers();
        for (int index = 0; index < numbers.size(); index++) {
            claims.add("certificateNumbers[" + index + "]", numbers.get(index), MatchKind.CERTIFICATE_FIELD, "");
        }
        findInAttributes(listing, claims);
        claims.add("title", listing.title(), MatchKind.CERTIFICATE_TEXT, "");
        claims.add("description", listing.description(), MatchKind.CERTIFICATE_TEXT, "");
        for (int index = 0; index < listing.imageTexts().size(); index++) {
            String text = listing.imageTexts().get(index);
            claims.add("imageTexts[" + index + "]", text, MatchKind.CERTIFICATE_TEXT, "");
        }
        findInSkus(listing, claims);
        List<SkuModel> skus = listing.skus().stream()
                .map(sku -> new SkuModel(sku.skuId(), ModelKey.canonical(sku.model())))
                .toList();
        return new Findings(claims.found, ModelKey.canonical(listing.model()), skus, scope.covers(listing));
    }

    private static void findInAttributes(Listing listing, Collector claims) {
        for (int index = 0; index < listing.attributes().size(); index++) {
            Attribute attribute = listing.attributes().get(index);
            MatchKind kind = Labels.namesCertificateNumber(attribute.name())
                    ? MatchKind.CERTIFICATE_FIELD
                    : MatchKind.CERTIFICATE_TEXT;
            claims.add("attributes[" + index + "].value", attribute.value(), kind, "");
        }
    }

    private static void findInSkus(Listing listing, Collector claims) {
        for (int index = 0; index < listing.skus().size(); index++) {
            Sku sku = listing.skus().get(index);
            String path = "skus[" + index + "].";
            for (int number = 0; number < sku.certificateNumbers().size(); number++) {
                claims.add(
                        path + "certificateNumbers[" + number + "]",
                        sku.certificateNumbers().get(number),
                        MatchKind.CERTIFICATE_FIELD,
                        sku.skuId());
            }
            claims.add(path + "name", sku.name(), MatchKind.CERTIFICATE_TEXT, sku.skuId());
        }
    }

    /** Gathers the claims of one listing. */
    private final class Collector {

        private final List<Claim> found = new ArrayList<>();

        void add(String field, String text, MatchKind kind, String skuId) {
            if (text == null) {
                return;
            }
            for (CertificateNumberFinder.Found number : finder.find(text)) {
                Match match = new Match(kind, field, number.written(), number.number());
                found.add(new Claim(EntryId.certificate(number.number()).toString(), match, skuId));
            }
        }
    }
}
