package io.lanjie.matching.term;

import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/** The hits of one text while they are collected: nothing is allocated for a text without any. */
final class Hits {

    private List<Hit> hits;

    void add(NormalisedText text, int from, int until, Word word, Crossing crossing) {
        for (Term term : word.terms()) {
            if (word.isSpelt(text, from, until, crossing, term.kind())) {
                add(new Hit(from, until, term, word.isMasked(crossing)));
            }
        }
    }

    List<Hit> inOrder() {
        return hits == null ? List.of() : List.copyOf(hits);
    }

    /** Words are found by where they begin and kept by where they end: few places lie between. */
    private void add(Hit hit) {
        if (hits == null) {
            hits = new ArrayList<>();
        }
        int place = hits.size();
        while (place > 0 && hits.get(place - 1).until() > hit.until()) {
            place--;
        }
        for (int index = place - 1; index >= 0 && hits.get(index).until() == hit.until(); index--) {
            Hit other = hits.get(index);
            if (other.from() == hit.from() && isSame(other.term(), hit.term())) {
                return;
            }
        }
        hits.add(place, hit);
    }

    private static boolean isSame(Term one, Term other) {
        return one.kind() == other.kind() && one.value().equals(other.value());
    }
}
