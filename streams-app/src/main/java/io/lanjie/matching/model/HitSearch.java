package io.lanjie.matching.model;

import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import java.util.List;

/** Looks for words around a place, among hits in the order in which they end. */
final class HitSearch {

    /** No word of the dictionaries is longer, with all that masks it. */
    private static final int LONGEST = 100;

    private HitSearch() {}

    /** Whether a word of a kind covers the place. */
    static boolean covers(List<Hit> hits, TermKind kind, int from, int until) {
        return covers(hits, kind, from, until, 0);
    }

    /** Whether a word of a kind covers the place and more than so many characters. */
    static boolean covers(List<Hit> hits, TermKind kind, int from, int until, int length) {
        for (int index = firstEndingAt(hits, until); index < hits.size(); index++) {
            Hit hit = hits.get(index);
            if (hit.until() > until + LONGEST) {
                return false;
            }
            if (hit.term().kind() == kind && hit.from() <= from && hit.until() - hit.from() > length) {
                return true;
            }
        }
        return false;
    }

    private static int firstEndingAt(List<Hit> hits, int until) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).until() < until) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
