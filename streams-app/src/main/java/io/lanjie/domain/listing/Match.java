package io.lanjie.domain.listing;

import java.util.Comparator;
import java.util.Objects;

/**
 * Evidence: one place in a listing that carries a match key.
 *
 * @param kind how it was found
 * @param field where in the listing, for example {@code skus[2].certificateNumbers[0]}
 * @param matchedText as the seller wrote it, at most {@value #LONGEST_TEXT} characters
 * @param normalised the form that was compared
 * @param start offset of the text in its field, in UTF-16 code units; -1 where none is known
 * @param end offset behind the text; -1 where none is known
 * @param rule the rule that found it, empty where none is known
 */
public record Match(
        MatchKind kind, String field, String matchedText, String normalised, int start, int end, String rule) {

    /** Offset of what was found before offsets were kept. */
    public static final int NOWHERE = -1;

    /** Bound of the text kept, in characters: more proves nothing and makes records large. */
    public static final int LONGEST_TEXT = 512;

    /** Strongest first, then by place, so that the same listing always gives the same evidence. */
    public static final Comparator<Match> STRONGEST_FIRST =
            Comparator.comparing(Match::kind).thenComparing(Match::field).thenComparing(Match::matchedText);

    /** Refuses missing parts and cuts the text. */
    public Match {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(normalised, "normalised");
        Objects.requireNonNull(rule, "rule");
        matchedText = cut(matchedText);
    }

    /** The same place as evidence of another kind. */
    public Match as(MatchKind other) {
        return new Match(other, field, matchedText, normalised, start, end, rule);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }
}
