package io.lanjie.matching.gtin;

import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.reading.AttributeSort;
import io.lanjie.matching.reading.ClaimFinder;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.FieldRole;
import io.lanjie.matching.text.NormalisedText;
import java.util.function.Consumer;

/**
 * Finds trade item numbers in the fields and attributes that are there for them. In free text 13 digits are as likely
 * an order or a phone number, and one in ten of those has a right check digit.
 */
public final class Gtins implements ClaimFinder {

    private static final int MOST_DIGITS = 14;

    @Override
    public void find(ListingReading listing, Consumer<Claim> found, MatchLog log) {
        for (FieldText field : listing.fields()) {
            if (field.role() == FieldRole.GTIN) {
                read(field, "gtin/field", found, log);
            } else if (field.sort() == AttributeSort.GTIN) {
                read(field, "gtin/attribute", found, log);
            }
        }
    }

    /** Several numbers may stand in one field; spaces and dashes within a number are how people write it. */
    private static void read(FieldText field, String rule, Consumer<Claim> found, MatchLog log) {
        NormalisedText text = field.text();
        int position = 0;
        while (position < text.length()) {
            if (!isDigit(text, position)) {
                position++;
                continue;
            }
            int row = endOfRow(text, position);
            int until = Gtin.isLength(row - position) ? row : endOfGroups(text, row);
            take(field, position, until, rule, found, log);
            position = until;
        }
    }

    private static void take(FieldText field, int from, int until, String rule, Consumer<Claim> found, MatchLog log) {
        char[] digits = new char[MOST_DIGITS + 1];
        int count = 0;
        for (int index = from; index < until && count <= MOST_DIGITS; index++) {
            if (isDigit(field.text(), index)) {
                digits[count++] = field.text().charAt(index);
            }
        }
        String gtin = Gtin.normalised(digits, count);
        if (gtin != null) {
            found.accept(new Claim(
                    MatchKey.gtin(gtin),
                    field.match(MatchKind.GTIN, from, until, gtin, rule),
                    field.skuId(),
                    Strength.STRONG));
        } else {
            boolean length = Gtin.isLength(count);
            log.rejected(field, from, until, length ? RejectionReason.WRONG_CHECK_DIGIT : RejectionReason.NOT_A_GTIN);
        }
    }

    private static int endOfRow(NormalisedText text, int from) {
        int until = from;
        while (isDigit(text, until)) {
            until++;
        }
        return until;
    }

    private static int endOfGroups(NormalisedText text, int from) {
        int until = from;
        while (until + 1 < text.length()
                && (text.charAt(until) == ' ' || text.charAt(until) == '-')
                && isDigit(text, until + 1)) {
            until = endOfRow(text, until + 1);
        }
        return until;
    }

    private static boolean isDigit(NormalisedText text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
