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
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.reading.Remark;
import io.lanjie.matching.text.FieldRole;
import java.util.List;
import java.util.function.Consumer;

/** Finds certificate numbers in every text of a listing. */
public final class CertificateNumbers implements ClaimFinder {

    private final CertificateNumberFinder finder = new CertificateNumberFinder();

    @Override
    public void find(ListingReading listing, Consumer<Claim> found, MatchLog log) {
        for (FieldText field : listing.fields()) {
            // Names of attributes are read only where that matters: most texts have no number.
            if (CertificateNumberFinder.isWorthALook(field.text())) {
                find(field, found, log);
            } else if (log != MatchLog.SILENT && isMeantForNumbers(field)) {
                tellThatThereIsNone(field, log);
            }
        }
    }

    private static void tellThatThereIsNone(FieldText field, MatchLog log) {
        log.rejected(field, 0, field.text().length(), RejectionReason.NO_NUMBER);
    }

    private void find(FieldText field, Consumer<Claim> found, MatchLog log) {
        boolean isMeant = isMeantForNumbers(field);
        MatchKind kind = isMeant ? MatchKind.CERTIFICATE_FIELD : MatchKind.CERTIFICATE_TEXT;
        Telling telling = new Telling(field, log);
        List<CertificateNumberFinder.Found> numbers = finder.find(field.text(), isMeant, telling);
        if (isMeant && numbers.isEmpty() && !telling.hasTold) {
            tellThatThereIsNone(field, log);
        }
        for (CertificateNumberFinder.Found number : numbers) {
            Match match = field.match(kind, number.from(), number.until(), number.number(), number.rule());
            MatchKey key = MatchKey.certificate(number.number());
            found.accept(new Claim(key, match, field.skuId(), Strength.STRONG));
            remark(field, number, log);
        }
    }

    private static void remark(FieldText field, CertificateNumberFinder.Found number, MatchLog log) {
        if (!NumberGrammar.isKnownBody(number.number())) {
            log.remarked(field, number.from(), number.until(), Remark.UNKNOWN_BODY);
        }
        if (!NumberGrammar.isKnownField(number.number())) {
            log.remarked(field, number.from(), number.until(), Remark.UNKNOWN_CATEGORY);
        }
        if (NumberGrammar.isOlderThanItsCategory(number.number())) {
            log.remarked(field, number.from(), number.until(), Remark.OLDER_THAN_ITS_CATEGORY);
        }
    }

    private static boolean isMeantForNumbers(FieldText field) {
        return field.role() == FieldRole.CERTIFICATE_NUMBER
                || (field.role() == FieldRole.ATTRIBUTE && Labels.namesCertificateNumber(field.attributeName()));
    }

    /** Tells of candidates, and knows whether there was any. */
    private static final class Telling implements CertificateNumberFinder.Rejections {

        private final FieldText field;
        private final MatchLog log;
        private boolean hasTold;

        Telling(FieldText field, MatchLog log) {
            this.field = field;
            this.log = log;
        }

        @Override
        public void rejected(int from, int until, RejectionReason reason) {
            hasTold = true;
            log.rejected(field, from, until, reason);
        }
    }
}
