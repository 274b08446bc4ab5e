package io.lanjie.matching.model;

import io.lanjie.matching.model.WildcardExplanations.Explanation;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/** Reads a piece of a list of models that has places for any of several characters. */
final class WildcardReader {

    private static final String WILD = "*?□△#";
    private static final int SHORTEST_UNEXPLAINED = 2;

    private WildcardReader() {}

    /** Adds what the piece stands for, and says whether it stands for nothing else. */
    static boolean read(
            NormalisedText text,
            String normal,
            Piece piece,
            List<Explanation> explanations,
            List<ModelWildcard> found) {
        ModelWildcard.Builder model = new ModelWildcard.Builder();
        boolean hasPlaces = false;
        boolean literal = true;
        int index = piece.from();
        while (index < piece.until()) {
            char character = normal.charAt(index);
            int end = index + 1;
            while (end < piece.until() && normal.charAt(end) == character) {
                end++;
            }
            Explanation explanation = explanation(explanations, character, end - index);
            boolean wild = WILD.indexOf(character) >= 0;
            boolean suspect = character == 'x' && end - index >= SHORTEST_UNEXPLAINED && index > piece.from();
            if (explanation != null) {
                places(model, end - index, explanation.meaning());
                literal = false;
            } else if (wild) {
                model.unexplained(end - index, end - index == 1 && end == piece.until());
                literal = false;
            } else if (suspect) {
                model.unexplained(end - index, false);
                literal &= !isSmallAmongCapitals(text, piece, index);
            } else {
                literals(model, normal, index, end);
            }
            hasPlaces |= explanation != null || wild || suspect;
            index = end;
        }
        ModelWildcard wildcard = model.build();
        if (hasPlaces && wildcard.isUsable()) {
            found.add(wildcard);
        }
        return hasPlaces && !literal;
    }

    /** An explanation counts for rows as long as it was written, one of a single character for all rows of it. */
    private static Explanation explanation(List<Explanation> explanations, char character, int count) {
        for (Explanation explanation : explanations) {
            if (explanation.symbol() == character && (explanation.count() == count || explanation.count() == 1)) {
                return explanation;
            }
        }
        return null;
    }

    private static void places(ModelWildcard.Builder model, int count, WildcardMeaning meaning) {
        for (int index = 0; index < count; index++) {
            model.place(meaning);
        }
    }

    private static void literals(ModelWildcard.Builder model, String normal, int from, int until) {
        for (int index = from; index < until; index++) {
            if (Character.isLetterOrDigit(normal.charAt(index))) {
                model.literal(normal.charAt(index));
            }
        }
    }

    /** Small x in a model of capitals stand for something; XX may as well be what is printed on the goods. */
    private static boolean isSmallAmongCapitals(NormalisedText text, Piece piece, int from) {
        boolean capitals = false;
        for (int index = piece.from(); index < piece.until(); index++) {
            capitals |= Character.isUpperCase(text.written(index, index + 1).charAt(0));
        }
        return capitals && text.written(from, from + 1).equals("x");
    }
}
