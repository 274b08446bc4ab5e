package io.lanjie.matching.term;

import io.lanjie.matching.text.NormalisedText;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** The hits of one text while they are collected: nothing is allocated for a text without any. */
final class Hits {

    private static final int SIZE = 32;

    private Hit[] hits = new Hit[SIZE];
    private int size;

    /**
     * Adds what a word means where a text spells it.
     *
     * @param isOneOfSeveral whether the place may have been found to spell another word with the same letters
     */
    void add(NormalisedText text, int from, int until, Word word, Crossing crossing, boolean isOneOfSeveral) {
        if (!word.standsAlone(text, from, until)) {
            return;
        }
        boolean isPlain = crossing.isNone();
        for (Term term : word.terms()) {
            boolean isSpelt = isPlain || word.isSpelt(text, from, until, crossing, term.kind());
            if (isSpelt && !(isOneOfSeveral && isKnown(from, until, term))) {
                add(new Hit(from, until, term, !isPlain && word.isMasked(crossing)));
            }
        }
    }

    /** The hits by where they end. Makes room for those of the next text. */
    List<Hit> take() {
        if (size == 0) {
            return List.of();
        }
        List<Hit> taken = new HitList(Arrays.copyOf(hits, size));
        size = 0;
        return taken;
    }

    /** Words are found by where they begin and kept by where they end: few places lie between. */
    private void add(Hit hit) {
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, size * 2);
        }
        int place = size;
        while (place > 0 && hits[place - 1].until() > hit.until()) {
            hits[place] = hits[place - 1];
            place--;
        }
        hits[place] = hit;
        size++;
    }

    private boolean isKnown(int from, int until, Term term) {
        for (int index = size - 1; index >= 0; index--) {
            Hit other = hits[index];
            if (other.from() == from && other.until() == until && other.term().isSame(term)) {
                return true;
            }
            if (other.until() < until) {
                return false;
            }
        }
        return false;
    }

    /** Each text has one, and each word of each text is asked for several times: one object, one step. */
    private static final class HitList extends AbstractList<Hit> implements RandomAccess {

        private final Hit[] hits;

        HitList(Hit[] hits) {
            this.hits = hits;
        }

        @Override
        public Hit get(int index) {
            return hits[index];
        }

        @Override
        public int size() {
            return hits.length;
        }
    }
}
