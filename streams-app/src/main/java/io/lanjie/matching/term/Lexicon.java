package io.lanjie.matching.term;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all words of the dictionaries in one pass over a text. A word of Latin letters and digits stands for itself: it
 * is not found within a longer row of them. Words that one text spells mean each of their terms.
 */
public final class Lexicon {

    private final AhoCorasickDoubleArrayTrie<List<Term>> words = new AhoCorasickDoubleArrayTrie<>();
    private final boolean isEmpty;

    /** @param terms the words */
    public Lexicon(Collection<Term> terms) {
        Map<String, List<Term>> bySpelling = new TreeMap<>();
        for (Term term : terms) {
            bySpelling
                    .computeIfAbsent(squeezed(NormalisedText.of(term.text())).text(), spelling -> new ArrayList<>())
                    .add(term);
        }
        bySpelling.remove("");
        isEmpty = bySpelling.isEmpty();
        if (!isEmpty) {
            words.build(bySpelling);
        }
    }

    /** The words of a text in the order in which they end. */
    public List<Hit> scan(NormalisedText text) {
        if (isEmpty) {
            return List.of();
        }
        Squeezed squeezed = squeezed(text);
        List<Hit> hits = new ArrayList<>();
        words.parseText(squeezed.text(), (begin, end, terms) -> {
            int from = squeezed.positions()[begin];
            int until = squeezed.positions()[end - 1] + 1;
            if (standsAlone(text, from, until)) {
                boolean masked = until - from != end - begin;
                terms.forEach(term -> hits.add(new Hit(from, until, term, masked)));
            }
        });
        return hits;
    }

    private static boolean standsAlone(NormalisedText text, int from, int until) {
        return !(isLatin(text.charAt(from)) && from > 0 && isLatin(text.charAt(from - 1)))
                && !(isLatin(text.charAt(until - 1)) && until < text.length() && isLatin(text.charAt(until)));
    }

    private static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    /** Letters and digits alone, with their places. */
    private record Squeezed(String text, int[] positions) {}

    private static Squeezed squeezed(NormalisedText text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] positions = new int[text.length()];
        for (int index = 0; index < text.length(); index++) {
            if (Character.isLetterOrDigit(text.charAt(index))) {
                positions[letters.length()] = index;
                letters.append(text.charAt(index));
            }
        }
        return new Squeezed(letters.toString(), positions);
    }
}
