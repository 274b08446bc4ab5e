package io.lanjie.matching.number;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Match;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.reading.ClaimFinder;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.text.FieldRole;
import java.util.function.Consumer;

/** Finds certificate numbers in every text of a listing. */
public final class CertificateNumbers implements ClaimFinder {

    private static final String RULE = "certificate-number";

    private final CertificateNumberFinder finder = new CertificateNumberFinder();

    @Override
    public void find(ListingReading listing, Consumer<Claim> found, MatchLog log) {
        for (FieldText field : listing.fields()) {
            MatchKind kind = kind(field);
            for (CertificateNumberFinder.Found number : finder.find(field.text())) {
                Match match = field.match(kind, number.from(), number.until(), number.number(), RULE);
                MatchKey key = MatchKey.certificate(number.number());
                found.accept(new Claim(key, match, field.skuId(), Strength.STRONG));
            }
        }
    }

    private static MatchKind kind(FieldText field) {
        boolean isMeantForIt = field.role() == FieldRole.CERTIFICATE_NUMBER
                || (field.role() == FieldRole.ATTRIBUTE && Labels.namesCertificateNumber(field.attributeName()));
        return isMeantForIt ? MatchKind.CERTIFICATE_FIELD : MatchKind.CERTIFICATE_TEXT;
    }
}
