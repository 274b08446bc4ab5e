package io.lanjie.matching.model;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/**
 * The words with which a title begins, as names of brands that no dictionary knows: sellers put the brand in front of
 * everything else. They count only where a certificate names the very same brand and model.
 */
final class TitleStart {

    /** The source in rule names. */
    static final String SOURCE = "title-start";

    private static final int SHORTEST_LATIN = 3;
    private static final int SHORTEST_IDEOGRAPHS = 2;
    private static final int LONGEST_IDEOGRAPHS = 5;
    private static final int LONGEST_LATIN = 20;

    private TitleStart() {}

    /** Adds a row of Latin letters and a row of ideographs that ends before a word for goods, where there are any. */
    static void read(FieldText title, FittedZones zones, List<OwnBrand> found) {
        NormalisedText text = title.text();
        int position = skip(text, 0);
        for (int word = 0; word < 2 && position < text.length(); word++) {
            int until = endOfWord(title, position);
            if (isName(text, position, until) && zones.reason(position, until) == null) {
                String owner = Owners.ofName(text, position, until);
                found.add(OwnBrandReader.own(owner, Strength.STRONG, SOURCE, title, position, until));
            }
            int next = skip(text, until);
            if (until == position || next >= text.length() || isLatin(text, position) == isLatin(text, next)) {
                return; // two words of one script are a name and what the goods are
            }
            position = next;
        }
    }

    private static boolean isName(NormalisedText text, int from, int until) {
        int length = until - from;
        return (length > 0 && isLatin(text, from))
                ? length >= SHORTEST_LATIN && length <= LONGEST_LATIN
                : length >= SHORTEST_IDEOGRAPHS && length <= LONGEST_IDEOGRAPHS;
    }

    private static int endOfWord(FieldText title, int from) {
        NormalisedText text = title.text();
        boolean latin = isLatin(text, from);
        int until = from;
        while (until < text.length()
                && until - from <= LONGEST_LATIN
                && (latin ? isLatin(text, until) : ModelListReader.isWord(text.charAt(until)))
                && !beginsGoods(title.hits(), until)) {
            until++;
        }
        return until;
    }

    private static boolean beginsGoods(List<Hit> hits, int from) {
        for (Hit hit : hits) {
            if (hit.from() == from && hit.term().kind() != TermKind.FEATURE) {
                return true;
            }
            if (hit.until() > from + 2 * LONGEST_LATIN) {
                return false;
            }
        }
        return false;
    }

    private static int skip(NormalisedText text, int from) {
        int position = from;
        while (position < text.length() && " 【[(/".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position;
    }

    private static boolean isLatin(NormalisedText text, int index) {
        return CanonicalCode.isLatin(text.charAt(index));
    }
}
